package simpul.core.registry.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.model.evaluation.Round;

/**
 * What a round starts from: the statuses and open follow-ups of the round before, so that the form asks only for what
 * changed. Pure.
 *
 * <p>It is worked out each time a round that lies with the OPD is looked at, because the round before is often sent only
 * after the next one was opened.
 */
final class Prefill {
    private Prefill() {}

    /** The commitments of a party as its round sees them: own entries first, then the round before, then "belum". */
    static List<CommitmentState> commitments(Round round, @Nullable Round before, List<Commitment> promised) {
        Map<String, CommitmentState> own = byId(round.commitments());
        Map<String, CommitmentState> earlier = before == null ? Map.of() : byId(before.commitments());
        List<CommitmentState> all = new ArrayList<>();
        for (Commitment c : promised) {
            if (!c.party().equals(round.region())) {
                continue;
            }
            CommitmentState known = Optional.ofNullable(own.get(c.id())).orElse(earlier.get(c.id()));
            all.add(new CommitmentState(
                    c.id(),
                    c.text(),
                    c.due(),
                    c.sector() == null || c.indicator() == null ? "" : c.sector() + "/" + c.indicator(),
                    c.target() == null ? "" : (c.target().toPlainString() + " " + c.measure()).strip(),
                    known == null ? CommitmentStatus.BELUM : known.status(),
                    known == null ? round.period().code() : known.since(),
                    known == null ? "" : known.note(),
                    false));
        }
        return all;
    }

    /** The same commitments, each with whether an activity with evidence stands behind it. */
    static List<CommitmentState> evidenced(List<CommitmentState> commitments, List<Activity> activities) {
        List<String> proven = activities.stream()
                .filter(Activity::evidenced)
                .flatMap(a -> a.commitments().stream())
                .toList();
        return commitments.stream()
                .map(c -> c.evidenced(proven.contains(c.commitment())))
                .toList();
    }

    /** The follow-ups of an untouched round are those that the round before left open. */
    static List<FollowUp> followUps(Round round, @Nullable Round before) {
        if (before == null || round.version() > 1) {
            return round.followUps();
        }
        return before.followUps().stream().filter(f -> !f.done()).toList();
    }

    private static Map<String, CommitmentState> byId(List<CommitmentState> states) {
        return states.stream().collect(Collectors.toMap(CommitmentState::commitment, Function.identity()));
    }
}
