package simpul.core.model.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an OPD enters into a round. A commitment that is not mentioned keeps its status; null lists and texts keep what is
 * there.
 *
 * @param activities new or changed activities
 * @param findings what was found, one sentence each
 * @param noActivity why nothing was done, when the OPD says "tidak ada kegiatan"; empty takes that word back
 */
public record RoundDraft(
        List<StatusDraft> statuses,
        List<ActivityDraft> activities,
        @Nullable List<String> findings,
        @Nullable List<FollowUp> followUps,
        @Nullable String noActivity) {
    public RoundDraft {
        statuses = List.copyOf(statuses);
        activities = List.copyOf(activities);
        findings = findings == null ? null : List.copyOf(findings);
        followUps = followUps == null ? null : List.copyOf(followUps);
    }

    /** Nothing to change: sends what was saved. */
    public static RoundDraft unchanged() {
        return new RoundDraft(List.of(), List.of(), null, null, null);
    }
}
