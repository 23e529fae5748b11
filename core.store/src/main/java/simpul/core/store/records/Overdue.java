package simpul.core.store.records;

import java.time.Instant;
import java.util.List;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.Where;

/** Gives the condition of being overdue the moment of its transaction. Stateless. */
final class Overdue {
    private static final String KIND = "overdue";

    private Overdue() {}

    static List<Where> at(List<Where> where, Instant now) {
        return where.stream()
                .map(w -> w.kind().equals(KIND) ? Where.of(KIND, w.column(), now.toEpochMilli()) : w)
                .toList();
    }

    static AskPlan at(AskPlan plan, Instant now) {
        return new AskPlan(
                plan.sector(),
                plan.reading(),
                at(plan.where(), now),
                new AskPlan.Newest(plan.newest().per(), at(plan.newest().keeping(), now)),
                plan.apart(),
                plan.groups(),
                plan.figures(),
                plan.held());
    }
}
