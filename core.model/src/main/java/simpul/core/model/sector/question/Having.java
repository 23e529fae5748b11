package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Which groups of an answer are wanted, by one of their figures. A group without that figure is left out. Immutable;
 * compared by value.
 *
 * <pre>{@code
 * Aggregate.over(TRAINING).by(Dimension.of(OFFICIAL)).measure(HOURS).having(Having.atLeast(HOURS, 20))
 * }</pre>
 */
public final class Having {
    private final String kind;
    private final Measure measure;
    private final BigDecimal limit;

    private Having(String kind, Measure measure, Number limit) {
        this.kind = kind;
        this.measure = measure;
        this.limit = new BigDecimal(limit.toString());
    }

    public static Having atLeast(Measure measure, Number limit) {
        return new Having("at_least", measure, limit);
    }

    public static Having above(Measure measure, Number limit) {
        return new Having("above", measure, limit);
    }

    public static Having atMost(Measure measure, Number limit) {
        return new Having("at_most", measure, limit);
    }

    public static Having below(Measure measure, Number limit) {
        return new Having("below", measure, limit);
    }

    /** The stable word for the comparison. */
    public String kind() {
        return kind;
    }

    /** One of the question's measures. */
    public Measure measure() {
        return measure;
    }

    public BigDecimal limit() {
        return limit;
    }

    /** Whether a group with this figure is wanted. */
    public boolean holds(BigDecimal figure) {
        int order = figure.compareTo(limit);
        return switch (kind) {
            case "at_least" -> order >= 0;
            case "above" -> order > 0;
            case "at_most" -> order <= 0;
            default -> order < 0;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Having h
                && h.kind.equals(kind)
                && h.measure.equals(measure)
                && h.limit.compareTo(limit) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, measure, limit.stripTrailingZeros());
    }

    @Override
    public String toString() {
        return measure + " " + kind + " " + limit.toPlainString();
    }
}
