package simpul.core.store.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Realisation;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;

/** What stands in typed columns beside a round's body and may change with it. */
final class RoundColumns {
    private RoundColumns() {}

    static Map<String, Object> of(Round round) {
        Realisation realisation = round.realisation();
        Boolean empty = round.empty();
        Map<String, Object> columns = new HashMap<>();
        columns.put("status", round.status().name());
        columns.put("withAgency", round.status().withAgency() ? 1 : 0);
        columns.put("empty", empty == null ? null : empty ? 1 : 0);
        columns.put("doneCount", realisation.done());
        columns.put("dueCount", realisation.due());
        columns.put("unmeasured", unmeasured(round));
        columns.put("closed", closedDay(round.history()));
        return columns;
    }

    private static long unmeasured(Round round) {
        return round.measurements().stream()
                .filter(m -> !m.measured())
                .filter(m -> round.later().stream().noneMatch(l -> answers(l.measurement(), m)))
                .count();
    }

    /** Whether a later figure takes the place of a missing one, or of a whole missing module. */
    private static boolean answers(Measurement later, Measurement missing) {
        return later.sector().equals(missing.sector())
                && (missing.code().isEmpty() || missing.code().equals(later.code()));
    }

    private static @Nullable Long closedDay(List<RoundEvent> history) {
        return history.stream()
                .filter(e -> e.to() == RoundStatus.DITUTUP)
                .map(e -> e.on().toEpochDay())
                .findFirst()
                .orElse(null);
    }
}
