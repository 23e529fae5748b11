package simpul.core.registry.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;

/** When a round is empty, and when that makes an agreement exist only on paper. Pure. */
final class Emptiness {
    private Emptiness() {}

    /**
     * Whether the round is empty: past due, or honestly sent as "tidak ada kegiatan", without an activity of its period
     * that carries evidence.
     *
     * @return null while that is still open
     */
    static @Nullable Boolean of(Round round, List<Activity> during, Instant now) {
        if (during.stream().anyMatch(Activity::evidenced)) {
            return false;
        }
        boolean declared = !round.noActivity().isEmpty() && !round.status().withAgency();
        return declared || round.pastDue(now) || round.status() == RoundStatus.DITUTUP ? true : null;
    }

    /** The last rounds of a party, when there are that many, each of them empty; else nothing. Rounds come by period. */
    static List<Round> onlyOnPaper(List<Round> rounds, int inARow) {
        List<Round> judged = rounds.stream().filter(r -> r.empty() != null).toList();
        if (judged.size() < inARow) {
            return List.of();
        }
        List<Round> last = judged.subList(judged.size() - inARow, judged.size());
        return last.stream().allMatch(r -> Boolean.TRUE.equals(r.empty())) ? List.copyOf(last) : List.of();
    }
}
