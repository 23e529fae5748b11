package simpul.core.model.sector.question;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Field;

/** A figure that an {@link Aggregate} computes over a group of records. Immutable; compared by value. */
public final class Measure {
    private final String kind;
    private final @Nullable Field<?> field;

    private Measure(String kind, @Nullable Field<?> field) {
        this.kind = kind;
        this.field = field;
    }

    /** How many records. */
    public static Measure count() {
        return new Measure("count", null);
    }

    /** The exact sum; none when no record has a value. */
    public static Measure sum(Field<?> number) {
        return new Measure("sum", number);
    }

    /** The mean over the records that have a value, with four decimals more than the field. */
    public static Measure avg(Field<?> number) {
        return new Measure("avg", number);
    }

    public static Measure min(Field<?> number) {
        return new Measure("min", number);
    }

    public static Measure max(Field<?> number) {
        return new Measure("max", number);
    }

    /** How many different values. */
    public static Measure distinct(Field<?> field) {
        return new Measure("distinct", field);
    }

    /** The stable word for this kind of measure. */
    public String kind() {
        return kind;
    }

    /** The field it is about; empty for a count of records. */
    public Optional<Field<?>> field() {
        return Optional.ofNullable(field);
    }

    private @Nullable String fieldCode() {
        return field == null ? null : field.code();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measure m && m.kind.equals(kind) && Objects.equals(m.fieldCode(), fieldCode());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, fieldCode());
    }

    @Override
    public String toString() {
        return field == null ? kind : kind + "(" + field.code() + ")";
    }
}
