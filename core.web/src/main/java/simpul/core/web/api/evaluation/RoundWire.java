package simpul.core.web.api.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.text.Text;
import simpul.core.web.json.Wire;

/** A round in a list. */
record RoundWire(
        String id,
        String agreement,
        @Wire("case") String kase,
        Text title,
        String region,
        List<String> agencies,
        PeriodWire period,
        LocalDate due,
        RoundStatus status,
        boolean overdue,
        @Nullable Boolean empty,
        RealisationWire realisation,
        @Nullable Verdict verdict,
        int version) {
    static RoundWire of(Round r, Instant now) {
        return new RoundWire(
                r.id(),
                r.agreement(),
                r.kase(),
                r.title(),
                r.region(),
                r.agencies(),
                PeriodWire.of(r.period()),
                r.due(),
                r.status(),
                r.overdue(now),
                r.empty(),
                RealisationWire.of(r.realisation()),
                r.verdict(),
                r.version());
    }
}
