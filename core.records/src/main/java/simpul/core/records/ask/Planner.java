package simpul.core.records.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Field;
import simpul.core.records.values.Columns;
import simpul.core.records.values.Readings;

/** Turns declared questions into plans that the store understands. Stateless. */
public final class Planner {
    private Planner() {}

    /** A plan for a question, with further conditions from where it is asked. */
    public static AskPlan plan(String sector, Aggregate question, List<Where> context) {
        List<Where> where = new ArrayList<>(context);
        question.filters().stream().filter(f -> !f.kind().equals("same")).forEach(f -> where.add(where(f)));
        List<AskPlan.By> groups =
                question.dimensions().stream().map(Planner::group).toList();
        AskPlan.Newest newest = new AskPlan.Newest(
                question.newestPer().stream().map(f -> PlanColumn.of(f.code())).toList(),
                question.keeping().stream().map(Planner::where).toList());
        Figures figures = new Figures(question.measures());
        return new AskPlan(
                sector,
                Readings.of(question.type()),
                where,
                newest,
                0,
                groups,
                figures.computed(),
                question.having().stream().map(figures::held).toList());
    }

    /** Fields in which the records asked about agree with the one that is written. */
    public static List<Field<?>> same(Aggregate question) {
        return question.filters().stream()
                .filter(f -> f.kind().equals("same"))
                .<Field<?>>map(Filter::field)
                .distinct()
                .toList();
    }

    /** The question as asked about one record: {@code same} becomes the record's own value. */
    public static Aggregate bound(Aggregate question, Map<String, Object> values) {
        Filter[] filters = question.filters().stream()
                .map(f -> f.kind().equals("same") ? same(f.field(), values) : f)
                .toArray(Filter[]::new);
        return question.where(filters);
    }

    private static <T> Filter same(Field<T> field, Map<String, Object> values) {
        Object value = values.get(field.code());
        // Nothing equals a value that is not there; an empty list of values says just that.
        return value == null ? none(field) : Filter.is(field, field.type().cast(value));
    }

    @SuppressWarnings("unchecked")
    private static <T> Filter none(Field<T> field) {
        return Filter.in(field, (T[]) new Object[0]);
    }

    private static Where where(Filter filter) {
        Field<?> field = filter.field();
        if (filter.isOverdue()) {
            return Where.of(filter.kind(), PlanColumn.RECORD);
        }
        PlanColumn column = filter.isState() ? PlanColumn.STATE : PlanColumn.of(field.code());
        List<Object> values = filter.values().stream()
                .map(v -> Columns.column(v, field.scale()))
                .toList();
        if (filter.kind().equals("in") && values.isEmpty()) {
            return new Where("never", column, List.of());
        }
        return new Where(filter.kind(), column, values);
    }

    private static AskPlan.By group(Dimension dimension) {
        return switch (dimension.kind()) {
            case "month" -> new AskPlan.By(PlanColumn.MONTH, 1);
            case "quarter" -> new AskPlan.By(PlanColumn.MONTH, 3);
            case "year" -> new AskPlan.By(PlanColumn.MONTH, 12);
            case "owner" -> new AskPlan.By(PlanColumn.REGION, 1);
            case "province" -> new AskPlan.By(PlanColumn.PROVINCE, 1);
            case "state" -> new AskPlan.By(PlanColumn.STATE, 1);
            case "agreement" -> new AskPlan.By(PlanColumn.AGREEMENT, 1);
            default -> field(dimension, dimension.field().orElseThrow());
        };
    }

    private static AskPlan.By field(Dimension dimension, Field<?> field) {
        List<Long> limits = dimension.limits().stream()
                .map(l -> (Long) Columns.column(l, field.scale()))
                .toList();
        return new AskPlan.By(PlanColumn.of(field.code()), 1, limits);
    }
}
