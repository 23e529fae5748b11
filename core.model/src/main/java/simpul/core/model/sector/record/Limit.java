package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How high a {@link Constraint#ceiling ceiling} is: a number, or what another record of the sector says.
 *
 * <pre>{@code Limit.of(20)    Limit.in(QUOTA, QUOTA_KG, QUOTA_WPP, QUOTA_YEAR)}</pre>
 *
 * Immutable.
 */
public final class Limit {
    private final @Nullable BigDecimal number;
    private final @Nullable RecordType type;
    private final @Nullable Field<?> amount;
    private final List<Field<?>> key;

    private Limit(
            @Nullable BigDecimal number, @Nullable RecordType type, @Nullable Field<?> amount, List<Field<?>> key) {
        this.number = number;
        this.type = type;
        this.amount = amount;
        this.key = key;
    }

    public static Limit of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** A fixed number, in the unit of what is measured. */
    public static Limit of(BigDecimal number) {
        return new Limit(number, null, null, List.of());
    }

    /**
     * What a record of another type says, found by the values of the ceiling's key; where there is no such record nothing
     * is limited. The type needs a unique constraint over these fields.
     *
     * @param amount a required number in the unit of what is measured
     * @param key fields of that type, in the order of the ceiling's key
     */
    public static Limit in(RecordType type, Field<?> amount, Field<?>... key) {
        return new Limit(null, type, amount, List.of(key));
    }

    /** The fixed number; empty where a record says it. */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    /** The type whose records say it. */
    public Optional<RecordType> type() {
        return Optional.ofNullable(type);
    }

    /** The field that says it. */
    public Optional<Field<?>> amount() {
        return Optional.ofNullable(amount);
    }

    /** The fields by which the record is found. */
    public List<Field<?>> key() {
        return key;
    }
}
