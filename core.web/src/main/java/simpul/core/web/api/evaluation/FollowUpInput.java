package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.web.json.Limit;

/** A follow-up as a client enters it. */
record FollowUpInput(
        @Limit(max = 2000) String text,
        @Nullable @Limit(max = 200) String who,
        @Nullable LocalDate due,
        @Nullable Boolean done,
        @Nullable @Limit(max = 20) String since) {
    FollowUp followUp() {
        return new FollowUp(text, who == null ? "" : who, due, Boolean.TRUE.equals(done), since == null ? "" : since);
    }
}
