package simpul.core.model.sector.question;

import java.util.List;
import java.util.Objects;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.State;

/**
 * Which records a question is about. Values are those that {@link simpul.core.model.sector.record.RecordFacts} answers
 * for the field. Immutable; compared by value.
 *
 * <pre>{@code Filter.present(CERTIFICATE)    Filter.in(CONDITION, "BEKU", "SEGAR")    Filter.atMost(SHIPPED, day)}</pre>
 */
public final class Filter {
    private static final Field<String> STATE = Field.text(State.CODE, "Keadaan", "State");

    private static final Field<String> DUE = Field.text(Deadline.CODE, "Tenggat", "Deadline");

    private final String kind;
    private final Field<?> field;
    private final List<Object> values;

    private Filter(String kind, Field<?> field, List<?> values) {
        this.kind = kind;
        this.field = field;
        this.values = List.copyOf(values);
    }

    public static <T> Filter is(Field<T> field, T value) {
        return new Filter("is", field, List.of(value));
    }

    @SafeVarargs
    public static <T> Filter in(Field<T> field, T... values) {
        return new Filter("in", field, List.of(values));
    }

    /** The field has a value. */
    public static Filter present(Field<?> field) {
        return new Filter("present", field, List.of());
    }

    /** The field has no value. */
    public static Filter absent(Field<?> field) {
        return new Filter("absent", field, List.of());
    }

    /** At least this number, day or moment. */
    public static <T> Filter atLeast(Field<T> field, T value) {
        return new Filter("at_least", field, List.of(value));
    }

    /** At most this number, day or moment. */
    public static <T> Filter atMost(Field<T> field, T value) {
        return new Filter("at_most", field, List.of(value));
    }

    /** In one of these states; only for types with a workflow. */
    public static Filter state(String... codes) {
        return new Filter("in", STATE, List.of(codes));
    }

    /**
     * Something should have been done about it by now; only for types with {@link Deadline deadlines}, and only where the answer
     * is about now: in screens, tables and reminders, not in rules and indicators.
     */
    public static Filter overdue() {
        return new Filter("overdue", DUE, List.of());
    }

    /** In a rule: the same value as the record that is being written. Without a value there, nothing matches. */
    public static Filter same(Field<?> field) {
        return new Filter("same", field, List.of());
    }

    /** The stable word for this kind of filter. */
    public String kind() {
        return kind;
    }

    public Field<?> field() {
        return field;
    }

    /** Whether it is about the state rather than a field. */
    public boolean isState() {
        return field.code().equals(State.CODE);
    }

    /** Whether it is about deadlines rather than a field. */
    public boolean isOverdue() {
        return field.code().equals(Deadline.CODE);
    }

    public List<Object> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter f
                && f.kind.equals(kind)
                && f.field.code().equals(field.code())
                && f.values.equals(values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, field.code(), values);
    }

    @Override
    public String toString() {
        return kind + "(" + field.code() + (values.isEmpty() ? "" : ", " + values) + ")";
    }
}
