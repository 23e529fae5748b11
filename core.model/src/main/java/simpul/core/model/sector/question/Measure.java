package simpul.core.model.sector.question;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Field;

/** A figure that an {@link Aggregate} computes over a group of records. Immutable; compared by value. */
public final class Measure {
    private final String kind;
    private final @Nullable Field<?> field;
    private final int percent;

    private Measure(String kind, @Nullable Field<?> field) {
        this(kind, field, 0);
    }

    private Measure(String kind, @Nullable Field<?> field, int percent) {
        this.kind = kind;
        this.field = field;
        this.percent = percent;
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

    /**
     * The value below which this many percent of the values lie, exact, with two decimals more than the field: the values in
     * their order, counted from 0, at place {@code percent / 100 x (n - 1)}, and between two places as far on as the place
     * lies between them. That is PERCENTILE.INC of spreadsheets; 50 is the median, 0 the least, 100 the greatest value.
     */
    public static Measure percentile(Field<?> number, int percent) {
        return new Measure("percentile", number, percent);
    }

    /** The stable word for this kind of measure. */
    public String kind() {
        return kind;
    }

    /** The field it is about; empty for a count of records. */
    public Optional<Field<?>> field() {
        return Optional.ofNullable(field);
    }

    /** Of a percentile, from 0 to 100; 0 for other measures. */
    public int percent() {
        return percent;
    }

    private @Nullable String fieldCode() {
        return field == null ? null : field.code();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measure m
                && m.kind.equals(kind)
                && m.percent == percent
                && Objects.equals(m.fieldCode(), fieldCode());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, percent, fieldCode());
    }

    @Override
    public String toString() {
        String of = kind.equals("percentile") ? ", " + percent : "";
        return field == null ? kind : kind + "(" + field.code() + of + ")";
    }
}
