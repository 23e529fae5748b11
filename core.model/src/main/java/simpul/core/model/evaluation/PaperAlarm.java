package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * "Hanya di atas kertas": several empty rounds in a row of one party. Immutable.
 *
 * @param title title of the agreement
 * @param periods titles of the empty rounds, the oldest first
 * @param replyUntil last day of the OPD's time to reply; from the next day on DPRD sees the alarm
 * @param reply the OPD's words; empty until it replies
 * @param repliedBy the office that replied; empty until it replies
 * @param endedOn null while it lasts
 * @param version counts changes, for optimistic locking
 */
public record PaperAlarm(
        String id,
        String agreement,
        String kase,
        Text title,
        String region,
        List<String> agencies,
        List<Text> periods,
        LocalDate raisedOn,
        LocalDate replyUntil,
        AlarmState state,
        String reply,
        String repliedBy,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate endedOn,
        int version) {
    public PaperAlarm {
        agencies = List.copyOf(agencies);
        periods = List.copyOf(periods);
    }
}
