/** The law: kinds, stages, rules, signing, evaluation, and the entitlement of a region to a sector. */
@NullMarked
package simpul.core.registry;

import org.jspecify.annotations.NullMarked;
