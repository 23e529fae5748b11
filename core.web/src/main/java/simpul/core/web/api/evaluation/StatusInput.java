package simpul.core.web.api.evaluation;

import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.StatusDraft;
import simpul.core.web.json.Limit;

/** The status of one commitment. */
record StatusInput(
        @Limit(max = 60) String commitment,
        CommitmentStatus status,
        @Nullable @Limit(max = 500) String note) {
    StatusDraft draft() {
        return new StatusDraft(commitment, status, note == null ? "" : note);
    }
}
