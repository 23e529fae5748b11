/** Shapes of types: kept beside the records, so that they stay readable without their module. */
@NullMarked
package simpul.core.records.shape;

import org.jspecify.annotations.NullMarked;
