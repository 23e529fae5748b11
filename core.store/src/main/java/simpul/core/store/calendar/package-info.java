/** Public holidays and working days. */
@NullMarked
package simpul.core.store.calendar;

import org.jspecify.annotations.NullMarked;
