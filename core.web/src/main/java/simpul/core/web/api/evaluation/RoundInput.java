package simpul.core.web.api.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.web.json.Limit;

/** What an OPD enters into a round; what is absent keeps what is there. */
record RoundInput(
        @Nullable @Limit(max = 200) List<StatusInput> statuses,
        @Nullable @Limit(max = 30) List<ActivityInput> activities,
        @Nullable @Limit(max = 30) List<String> findings,
        @Nullable @Limit(max = 30) List<FollowUpInput> followUps,
        @Nullable @Limit(max = 2000) String noActivity) {
    RoundDraft draft() {
        return new RoundDraft(
                statuses == null
                        ? List.of()
                        : statuses.stream().map(StatusInput::draft).toList(),
                activities == null
                        ? List.of()
                        : activities.stream().map(ActivityInput::draft).toList(),
                findings,
                followUps == null
                        ? null
                        : followUps.stream().map(FollowUpInput::followUp).toList(),
                noActivity);
    }
}
