package simpul.core.model.sector.question;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Field;

/** By what an {@link Aggregate} groups records. Immutable; compared by value. */
public final class Dimension {
    private final String kind;
    private final @Nullable Field<?> field;

    private Dimension(String kind, @Nullable Field<?> field) {
        this.kind = kind;
        this.field = field;
    }

    /** The value of a queryable field, as it is stored: a code, a number, {@code true}, an ISO date. */
    public static Dimension of(Field<?> field) {
        return new Dimension("field", field);
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

    private @Nullable String fieldCode() {
        return field == null ? null : field.code();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension d && d.kind.equals(kind) && Objects.equals(d.fieldCode(), fieldCode());
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
