package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.Evidence;
import simpul.core.web.json.Limit;

/** An activity as a client enters it; files are added to it afterwards. */
record ActivityInput(
        @Nullable @Limit(max = 60) String id,
        LocalDate date,
        @Limit(max = 200) String title,
        @Nullable @Limit(max = 200) String place,
        @Nullable @Limit(max = 100) List<String> commitments,
        @Nullable @Limit(max = 50) List<String> records,
        @Nullable Boolean askPartner) {

    ActivityDraft draft() {
        return draft(List.of());
    }

    ActivityDraft draft(List<Evidence> files) {
        return new ActivityDraft(
                id,
                date,
                title,
                place == null ? "" : place,
                commitments == null ? List.of() : commitments,
                files,
                records == null ? List.of() : records,
                Boolean.TRUE.equals(askPartner));
    }
}
