/** What sectors look at by the calendar. */
@NullMarked
package simpul.core.records.job;

import org.jspecify.annotations.NullMarked;
