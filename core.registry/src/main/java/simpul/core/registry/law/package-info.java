/** The law of cooperation as pure functions over values: they answer with findings, every one at once. */
@NullMarked
package simpul.core.registry.law;

import org.jspecify.annotations.NullMarked;
