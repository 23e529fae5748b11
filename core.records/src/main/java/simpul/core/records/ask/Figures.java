package simpul.core.records.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.sector.question.Having;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.records.values.Columns;

/** What the store computes for the measures of a question, and where each measure begins. Immutable. */
final class Figures {
    private final List<AskPlan.Compute> computed = new ArrayList<>();
    private final Map<Measure, Integer> begins = new HashMap<>();

    Figures(List<Measure> measures) {
        measures.forEach(this::add);
    }

    List<AskPlan.Compute> computed() {
        return computed;
    }

    /** Several figures for one measure keep it exact until the last division. */
    private void add(Measure measure) {
        PlanColumn column = measure.field().map(f -> PlanColumn.of(f.code())).orElse(PlanColumn.RECORD);
        begins.putIfAbsent(measure, computed.size());
        switch (measure.kind()) {
            case "count" -> computed.add(new AskPlan.Compute("rows", column));
            case "avg" -> {
                computed.add(new AskPlan.Compute("sum", column));
                computed.add(new AskPlan.Compute("present", column));
            }
            case "percentile" -> {
                computed.add(new AskPlan.Compute("lower", column, measure.percent()));
                computed.add(new AskPlan.Compute("upper", column, measure.percent()));
                computed.add(new AskPlan.Compute("present", column));
            }
            default -> computed.add(new AskPlan.Compute(measure.kind(), column));
        }
    }

    AskPlan.Held held(Having having) {
        Measure measure = having.measure();
        boolean counts = measure.kind().equals("count") || measure.kind().equals("distinct");
        int scale = counts ? 0 : measure.field().map(Field::scale).orElse(0);
        String read = measure.kind().equals("avg") || measure.kind().equals("percentile") ? measure.kind() : "plain";
        int at = Objects.requireNonNull(begins.get(measure), "a figure that is not measured");
        long limit = (Long) Columns.column(having.limit(), scale);
        return new AskPlan.Held(read, at, measure.percent(), having.kind(), limit);
    }
}
