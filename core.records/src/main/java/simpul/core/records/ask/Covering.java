package simpul.core.records.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;

/**
 * From where questions are asked.
 *
 * @param where what holds for all of them
 * @param days for which they are asked; null for a rule, which asks about all days
 * @param region whose region it is; null for those who have none
 * @param usual what a question covers that says nothing about it
 * @param parameters what parameters are there
 */
public record Covering(
        List<Where> where, @Nullable Days days, @Nullable String region, Coverage usual, ParameterReading parameters) {
    public Covering {
        where = List.copyOf(where);
    }

    /** The conditions under which a question is asked. */
    public List<Where> of(Aggregate question) {
        List<Where> own = new ArrayList<>(where);
        if (days != null) {
            own.addAll(days.of(question.span()));
        }
        String whose = question.scope().orElse(usual).code();
        if (whose.equals(Coverage.SEEN.code()) || whose.equals(Coverage.SHARED.code())) {
            return own;
        }
        own.add(
                region == null
                        ? new Where("never", PlanColumn.REGION, List.of())
                        : Where.of("is", PlanColumn.REGION, region));
        return own;
    }
}
