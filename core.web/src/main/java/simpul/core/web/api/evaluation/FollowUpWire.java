package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.FollowUp;

/** What is to be done about a finding. */
record FollowUpWire(String text, String who, @Nullable LocalDate due, boolean done, String since) {
    static FollowUpWire of(FollowUp f) {
        return new FollowUpWire(f.text(), f.who(), f.due(), f.done(), f.since());
    }
}
