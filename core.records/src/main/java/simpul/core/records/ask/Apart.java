package simpul.core.records.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Group;

/**
 * One question that is asked for many values of some columns at once, so that the number of statements does not depend on
 * the number of records, agreements or rows of an import. Immutable.
 */
public final class Apart {
    private final Aggregate question;
    private final int columns;
    private final AskPlan plan;

    private Apart(Aggregate question, int columns, AskPlan plan) {
        this.question = question;
        this.columns = columns;
        this.plan = plan;
    }

    /** Prepares the question; the context names which values of the columns are of interest. */
    public static Apart by(List<PlanColumn> columns, String sector, Aggregate question, List<Where> context) {
        return new Apart(
                question,
                columns.size(),
                Planner.plan(sector, question, context).apartBy(columns));
    }

    public AskPlan plan() {
        return plan;
    }

    /** The answers by the values of the columns. */
    public Map<List<Object>, List<Group>> split(List<AskRow> rows) {
        Map<List<Object>, List<AskRow>> parts = new HashMap<>();
        for (AskRow row : rows) {
            List<Object> values = new ArrayList<>();
            row.keys().subList(0, columns).forEach(key -> values.add(String.valueOf(key)));
            List<@Nullable Object> rest = row.keys().subList(columns, row.keys().size());
            parts.computeIfAbsent(values, v -> new ArrayList<>()).add(new AskRow(rest, row.figures()));
        }
        Map<List<Object>, List<Group>> answers = new HashMap<>();
        parts.forEach((values, part) -> answers.put(values, Groups.of(question, part)));
        return answers;
    }

    /** The answer for one combination of values, written as {@link String#valueOf}. */
    public List<Group> of(Map<List<Object>, List<Group>> answers, List<Object> values) {
        return answers.getOrDefault(values, Groups.none(question));
    }
}
