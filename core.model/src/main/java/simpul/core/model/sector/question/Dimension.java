package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/** By what an {@link Aggregate} groups records. Immutable; compared by value. */
public final class Dimension {
    private final String kind;
    private final @Nullable Field<?> field;
    private final List<BigDecimal> limits;

    private Dimension(String kind, @Nullable Field<?> field) {
        this(kind, field, List.of());
    }

    private Dimension(String kind, @Nullable Field<?> field, List<BigDecimal> limits) {
        this.kind = kind;
        this.field = field;
        this.limits = limits;
    }

    /** The value of a queryable field, as it is stored: a code, a number, {@code true}, an ISO date. */
    public static Dimension of(Field<?> field) {
        return new Dimension("field", field);
    }

    /**
     * The range in which a number lies, the lowest first; {@link #bands()} names them all, also those without records.
     *
     * <pre>{@code Dimension.bands(MATCH, 68, 80)}  below 68, 68 to below 80, 80 and more</pre>
     */
    public static Dimension bands(Field<?> number, Number... limits) {
        return new Dimension(
                "bands",
                number,
                Stream.of(limits).map(n -> new BigDecimal(n.toString())).toList());
    }

    /** The month in which records happened, e.g. {@code 2026-08}. */
    public static Dimension month() {
        return new Dimension("month", null);
    }

    /** The quarter in which records happened, e.g. {@code 2026-3}. */
    public static Dimension quarter() {
        return new Dimension("quarter", null);
    }

    /** The year in which records happened. */
    public static Dimension year() {
        return new Dimension("year", null);
    }

    /** The region that owns the records. */
    public static Dimension owner() {
        return new Dimension("owner", null);
    }

    /** The province of the region that owns the records. */
    public static Dimension province() {
        return new Dimension("province", null);
    }

    /** The agreement that the records name. */
    public static Dimension agreement() {
        return new Dimension("agreement", null);
    }

    /** The state in which records stand; only for types with a workflow. */
    public static Dimension state() {
        return new Dimension("state", null);
    }

    /** The stable word for this kind of dimension. */
    public String kind() {
        return kind;
    }

    /** The field it is about; empty for those that every type has. */
    public Optional<Field<?>> field() {
        return Optional.ofNullable(field);
    }

    /** The limits between bands; empty for other dimensions. */
    public List<BigDecimal> limits() {
        return limits;
    }

    /** The bands in their order; empty for other dimensions. */
    public List<Band> bands() {
        return Band.between(
                limits,
                Optional.<Field<?>>ofNullable(field).flatMap(Field::unit).orElse(Text.same("-")));
    }

    private @Nullable String fieldCode() {
        return field == null ? null : field.code();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension d
                && d.kind.equals(kind)
                && d.limits.equals(limits)
                && Objects.equals(d.fieldCode(), fieldCode());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, limits, fieldCode());
    }

    @Override
    public String toString() {
        String at = limits.isEmpty() ? "" : " at " + limits;
        return field == null ? kind : kind + "(" + field.code() + at + ")";
    }
}
