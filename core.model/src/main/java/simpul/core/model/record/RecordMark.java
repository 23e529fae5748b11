package simpul.core.model.record;

import java.time.Instant;
import simpul.core.model.text.Text;

/**
 * That a rule of the sector could not be decided when a record was written or moved, and on whose word it was kept all the
 * same. It stands with the record until the record is written again and the rule decides.
 *
 * @param rule code of the rule
 * @param title what the rule asks for, in the words of the version that failed
 * @param reason why the head of the agency let it pass; empty for a rule that only warns or waits for the record's next move
 * @param post identifier of the post of the head who did; empty without a reason
 * @param office what that post is called
 */
public record RecordMark(
        String sector,
        String type,
        String record,
        String region,
        String rule,
        Text title,
        String basis,
        String reason,
        String post,
        Text office,
        Instant at) {
    /** The name under which the word of the head is sent, and findings about its absence lead to. */
    public static final String WORD = "override";

    /** Whether the head of the agency answers for it. */
    public boolean isOverride() {
        return !reason.isEmpty();
    }
}
