package simpul.core.model.record;

import java.util.List;

/**
 * One condition of a plan.
 *
 * @param kind {@code is}, {@code in}, {@code present}, {@code absent}, {@code at_least}, {@code at_most}, {@code not},
 *     {@code other} (there, and none of the values),
 *     {@code absent_or_at_least}, {@code contains} (words, lower case), {@code overdue} (of the record's column;
 *     the store adds the moment) or {@code never}
 * @param column what is compared
 * @param values {@code Long} or {@code String}, as the column holds them
 */
public record Where(String kind, PlanColumn column, List<Object> values) {
    public Where {
        values = List.copyOf(values);
    }

    public static Where of(String kind, PlanColumn column, Object... values) {
        return new Where(kind, column, List.of(values));
    }
}
