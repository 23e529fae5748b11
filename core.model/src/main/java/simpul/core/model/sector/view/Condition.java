package simpul.core.model.sector.view;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.sector.question.Filter;

/**
 * A {@link Filter} in the form that a page keeps: by code, its values as text (ISO dates, plain numbers).
 *
 * @param kind the filter's word, or {@code other} for none of the values
 * @param field code of the field
 */
public record Condition(String kind, String field, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    static Condition of(Filter filter) {
        return new Condition(
                filter.kind(),
                filter.field().code(),
                filter.values().stream().map(Condition::text).toList());
    }

    /** Makes a condition that a day lies in a period. */
    static List<Condition> between(String field, LocalDate from, LocalDate to) {
        return List.of(
                new Condition("at_least", field, List.of(from.toString())),
                new Condition("at_most", field, List.of(to.toString())));
    }

    private static String text(Object value) {
        return value instanceof java.math.BigDecimal d ? d.toPlainString() : value.toString();
    }
}
