/** How values are kept: as JSON, as columns of a projection, as claims, as words. */
@NullMarked
package simpul.core.records.values;

import org.jspecify.annotations.NullMarked;
