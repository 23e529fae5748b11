package simpul.core.model.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as one round sees it.
 *
 * @param commitment identifier of the commitment
 * @param title its wording when the round was last saved
 * @param due day by which it is promised; null for a standing duty
 * @param indicator {@code sector/code} of the indicator that measures it; empty when people report it
 * @param target the promised figure with its unit; empty where there is none
 * @param since code of the period in which it took this status
 * @param note what holds it up, or anything worth saying; may be empty
 * @param evidenced whether an activity with evidence stands behind it; settled when the round is closed
 */
public record CommitmentState(
        String commitment,
        String title,
        @Nullable LocalDate due,
        String indicator,
        String target,
        CommitmentStatus status,
        String since,
        String note,
        boolean evidenced) {

    /** The same with another status, noted as taken in the given period. */
    public CommitmentState to(CommitmentStatus next, String words, String period) {
        return new CommitmentState(
                commitment, title, due, indicator, target, next, next == status ? since : period, words, evidenced);
    }

    public CommitmentState evidenced(boolean now) {
        return now == evidenced
                ? this
                : new CommitmentState(commitment, title, due, indicator, target, status, since, note, now);
    }
}
