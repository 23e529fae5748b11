/** How many requests are inside one version of a sector, and whether it still takes new ones. */
@NullMarked
package simpul.core.modules.lease;

import org.jspecify.annotations.NullMarked;
