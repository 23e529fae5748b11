package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.Term;
import simpul.core.web.json.Limit;

/** What a document says. */
record AgreementTextInput(
        @Limit(min = 1, max = 300) String title,
        @Nullable @Limit(max = 60000) String text,
        @Nullable @Limit(max = 50) List<String> sectors,
        @Nullable List<Clause> clauses,
        @Nullable LocalDate starts,
        @Nullable @Limit(min = 1, max = 1200) Integer months) {
    AgreementText agreementText() {
        return new AgreementText(
                title, Inputs.text(text), Inputs.list(sectors), Inputs.set(clauses), new Term(starts, months));
    }
}
