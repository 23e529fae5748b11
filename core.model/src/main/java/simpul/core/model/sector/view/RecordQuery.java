package simpul.core.model.sector.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;

/**
 * Which records a table shows, the newest first by the day they happened. It names types and fields by code, so it
 * outlives the module that made it. Immutable; compared by value.
 */
public final class RecordQuery {
    private final String type;
    private final List<Condition> conditions;

    private RecordQuery(String type, List<Condition> conditions) {
        this.type = type;
        this.conditions = List.copyOf(conditions);
    }

    /** Every record of the type that the reader may see. */
    public static RecordQuery of(RecordType type) {
        return new RecordQuery(type.code(), List.of());
    }

    /** Put together again from codes; for the platform. */
    public static RecordQuery of(String type, List<Condition> conditions) {
        return new RecordQuery(type, conditions);
    }

    /** Only records for which this holds too. The field must be queryable. */
    public RecordQuery where(Filter filter) {
        return and(List.of(Condition.of(filter)));
    }

    /** Only records whose day lies in the period. */
    public RecordQuery in(Field<java.time.LocalDate> day, Period period) {
        return and(Condition.between(day.code(), period.from(), period.to()));
    }

    private RecordQuery and(List<Condition> more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(more);
        return new RecordQuery(type, all);
    }

    public String type() {
        return type;
    }

    public List<Condition> conditions() {
        return conditions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordQuery q && q.type.equals(type) && q.conditions.equals(conditions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, conditions);
    }
}
