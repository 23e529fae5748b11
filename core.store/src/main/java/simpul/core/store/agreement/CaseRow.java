package simpul.core.store.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Stage;

/** A row of cases as lists need it. */
record CaseRow(
        Case subject,
        int stage,
        String moved,
        @Nullable String from,
        @Nullable String until,
        int open) {

    CaseView view(Map<String, List<AgreementCard>> cards, LocalDate day, int stalledDays) {
        return new CaseView(
                subject,
                Stage.values()[stage],
                Conditions.of(from, until, open, moved, day, stalledDays),
                cards.getOrDefault(subject.id(), List.of()));
    }
}
