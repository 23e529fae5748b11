package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.agreement.Ground;
import simpul.core.web.json.Limit;

/** The text of a case that its parties share. */
record CaseTextInput(
        @Limit(min = 1, max = 300) String title,
        @Nullable @Limit(max = 80) String urusan,
        @Nullable @Limit(max = 2000) String object,
        @Nullable @Limit(max = 60000) String summary,
        @Nullable @Limit(max = 50) List<String> sectors,
        @Nullable List<Ground> grounds) {
    CaseText caseText() {
        return new CaseText(
                title,
                Inputs.text(urusan),
                Inputs.text(object),
                Inputs.text(summary),
                Inputs.list(sectors),
                Inputs.set(grounds));
    }
}
