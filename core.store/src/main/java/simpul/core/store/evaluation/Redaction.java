package simpul.core.store.evaluation;

import java.util.List;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;

/** A round that lies with its OPD as others may see it: that it is due, and nothing that was entered. */
final class Redaction {
    private Redaction() {}

    static Round of(Round r) {
        return new Round(
                r.id(),
                r.agreement(),
                r.kase(),
                r.title(),
                r.region(),
                r.agencies(),
                r.parties(),
                r.period(),
                r.due(),
                r.overdueFrom(),
                RoundStatus.DRAF,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                List.of(),
                1);
    }
}
