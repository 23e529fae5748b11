/** How one record is judged: read, derived, ruled. */
@NullMarked
package simpul.core.records.judge;

import org.jspecify.annotations.NullMarked;
