package simpul.core.records.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.ShareStore;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Group;
import simpul.core.model.store.Tx;
import simpul.core.records.values.Shapes;

/** Sends each question to where its records are: the own and watched ones, those that are shared, the totals of partners. Stateless. */
public final class CoveredAnswers {
    private CoveredAnswers() {}

    /** Every question once, in one snapshot. */
    public static KnownAnswers of(Tx tx, String sector, List<Aggregate> questions, Covering from) {
        Set<Aggregate> once = new LinkedHashSet<>(questions);
        Map<Aggregate, List<Group>> known = new HashMap<>();
        List<Aggregate> own = new ArrayList<>();
        for (Aggregate question : once) {
            if (isAbout(question, Coverage.PARTNERS)) {
                Days days = Objects.requireNonNull(from.days(), "days of a screen");
                known.put(question, PartnerTotals.of(tx, sector, question, days));
            } else if (isAbout(question, Coverage.SHARED)) {
                known.put(question, shared(tx, sector, question, from));
            } else {
                own.add(question);
            }
        }
        List<AskPlan> plans =
                own.stream().map(q -> Planner.plan(sector, q, from.of(q))).toList();
        List<List<AskRow>> rows = tx.port(RecordStore.class).ask(plans);
        int at = 0;
        for (Aggregate question : own) {
            known.put(question, Groups.of(question, rows.get(at++)));
        }
        return new KnownAnswers(known, from.parameters());
    }

    private static List<Group> shared(Tx tx, String sector, Aggregate question, Covering from) {
        AskPlan plan = Planner.plan(sector, question, from.of(question));
        List<AskRow> rows =
                tx.port(ShareStore.class).ask(plan, Shapes.of(question.type()).shares());
        return rows.isEmpty() ? Groups.none(question) : Groups.of(question, rows);
    }

    /** Whether a question says that it is about these. */
    public static boolean isAbout(Aggregate question, Coverage coverage) {
        return question.scope().filter(c -> c.code().equals(coverage.code())).isPresent();
    }
}
