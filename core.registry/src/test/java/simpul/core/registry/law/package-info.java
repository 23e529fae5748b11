/** The law, rule by rule, without store or framework. */
@NullMarked
package simpul.core.registry.law;

import org.jspecify.annotations.NullMarked;
