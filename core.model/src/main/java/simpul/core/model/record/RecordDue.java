package simpul.core.model.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * By when something has to be done about a record, as it stands at a moment.
 *
 * @param code of the deadline
 * @param title what has to be done
 * @param at the moment from which on it is overdue
 * @param day the last day on which it is not, in the zone of the owner; null for a term in hours
 * @param zone of the region that owns the record
 * @param now when this was looked up
 */
public record RecordDue(
        String code,
        Text title,
        String basis,
        Instant at,
        @Nullable LocalDate day,
        ZoneId zone,
        Instant now) {
    public boolean isOver() {
        return !now.isBefore(at);
    }

    /** How many whole hours are left, or have passed since. */
    public long hours() {
        return Duration.between(now, at).abs().toHours();
    }

    /**
     * How many days are left (0 on the last day), or since how many days it is overdue (1 on the day after the last). No zone of
     * Indonesia moves its clocks, so that days are 24 hours.
     */
    public long days() {
        long whole = Duration.between(now, at).abs().toDays();
        return isOver() && day != null ? whole + 1 : whole;
    }
}
