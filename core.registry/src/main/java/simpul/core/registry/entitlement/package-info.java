/** Which sectors a region may use, and why. */
@NullMarked
package simpul.core.registry.entitlement;

import org.jspecify.annotations.NullMarked;
