package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * The figure of an indicator with what it was made from, or why there is none. "No data yet" is never 0. Immutable.
 *
 * <pre>{@code
 * Measurement.percentage(certified, all)                       // 87,5 with 7 of 8 kept beside it
 * Measurement.none("Belum ada lot pada periode ini.", "...")
 * }</pre>
 */
public final class Measurement {
    private final @Nullable BigDecimal value;
    private final @Nullable BigDecimal numerator;
    private final @Nullable BigDecimal denominator;
    private final long count;
    private final @Nullable Text because;

    private Measurement(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long count,
            @Nullable Text because) {
        this.value = value;
        this.numerator = numerator;
        this.denominator = denominator;
        this.count = count;
        this.because = because;
    }

    /** How many of all, in per cent with two decimals; none when there is nothing to divide by. */
    public static Measurement percentage(long part, long all) {
        if (all == 0) {
            return none("Belum ada data pada periode ini.", "There is no data for this period yet.");
        }
        BigDecimal top = BigDecimal.valueOf(part);
        BigDecimal bottom = BigDecimal.valueOf(all);
        BigDecimal value = top.movePointRight(2).divide(bottom, 2, RoundingMode.HALF_UP);
        return new Measurement(value, top, bottom, all, null);
    }

    /** How much of a whole, in per cent with two decimals, over so many records; none when the whole is zero. */
    public static Measurement percentage(BigDecimal part, BigDecimal whole, long records) {
        Measurement ratio = ratio(part.movePointRight(2), whole, 2, records);
        return ratio.value == null ? ratio : new Measurement(ratio.value, part, whole, records, null);
    }

    /** A sum or count over so many records. */
    public static Measurement of(BigDecimal value, long records) {
        return new Measurement(value, value, null, records, null);
    }

    /** A quotient of two sums over so many records, rounded half up; none when the denominator is zero. */
    public static Measurement ratio(BigDecimal numerator, BigDecimal denominator, int scale, long records) {
        if (denominator.signum() == 0) {
            return none("Belum ada data pada periode ini.", "There is no data for this period yet.");
        }
        return new Measurement(
                numerator.divide(denominator, scale, RoundingMode.HALF_UP), numerator, denominator, records, null);
    }

    /** Nothing can be said, and why. */
    public static Measurement none(String id, String en) {
        return new Measurement(null, null, null, 0, Text.of(id, en));
    }

    /** Put together again from what was stored; for the platform. */
    public static Measurement restored(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long count,
            @Nullable Text because) {
        return new Measurement(value, numerator, denominator, count, because);
    }

    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    public Optional<BigDecimal> numerator() {
        return Optional.ofNullable(numerator);
    }

    public Optional<BigDecimal> denominator() {
        return Optional.ofNullable(denominator);
    }

    /** Over how many records it was taken. */
    public long count() {
        return count;
    }

    /** Why there is no value; empty when there is one. */
    public Optional<Text> because() {
        return Optional.ofNullable(because);
    }
}
