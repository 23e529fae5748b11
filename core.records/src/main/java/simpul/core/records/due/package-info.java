/** By when something has to be done about records. */
@NullMarked
package simpul.core.records.due;

import org.jspecify.annotations.NullMarked;
