package simpul.core.web.api.sector;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordDue;
import simpul.core.model.text.Text;

/**
 * By when something has to be done about a record.
 *
 * @param due the moment from which on it is overdue
 * @param lastDay the last day on which it is not, where the owner of the record is; null for a term in hours
 */
record DueItem(
        String code,
        Text title,
        String basis,
        Instant due,
        @Nullable LocalDate lastDay,
        boolean overdue) {
    static DueItem of(RecordDue due) {
        return new DueItem(due.code(), due.title(), due.basis(), due.at(), due.day(), due.isOver());
    }
}
