/** Background work on records after a new version of their type: projections filled again, derived values restated. */
@NullMarked
package simpul.core.records.fill;

import org.jspecify.annotations.NullMarked;
