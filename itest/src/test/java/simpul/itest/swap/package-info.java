/** Sectors that are replaced while everybody works. */
@NullMarked
package simpul.itest.swap;

import org.jspecify.annotations.NullMarked;
