package simpul.core.model.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * One figure of a sector for an agreement, a region and a period, with everything that makes it checkable later.
 *
 * <p>No value is never 0: either {@code value} is there, or {@code none} says why not. Immutable.
 *
 * @param sector identifier of the sector, e.g. {@code perikanan}
 * @param version version of the sector module that measured; empty when none did
 * @param code the indicator's code; empty when the module is absent and its indicators are therefore unknown
 * @param unit as people read it: {@code %}, {@code Rp}, {@code ton}
 * @param numerator null when the indicator is no ratio
 * @param denominator null when the indicator is no ratio
 * @param count how many records were counted
 * @param parameters values of the parameters that went in, by code
 * @param target what it should reach; null where nobody says, and in what was kept before targets were
 */
public record Measurement(
        String sector,
        String version,
        String code,
        Text title,
        String unit,
        @Nullable BigDecimal value,
        @Nullable Text none,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long count,
        Map<String, String> parameters,
        @Nullable MeasuredTarget target) {

    public Measurement {
        parameters = Map.copyOf(new TreeMap<>(parameters));
        if ((value == null) == (none == null)) {
            throw new IllegalArgumentException("Either a value or why there is none: " + sector + "/" + code);
        }
    }

    /** What stands in place of a sector's figures while its module is absent: "belum terukur". */
    public static Measurement absent(String sector) {
        return new Measurement(
                sector,
                "",
                "",
                Text.same(sector),
                "",
                null,
                Text.of(
                        "Belum terukur: modul sektor ini tidak terpasang.",
                        "Not measured: this sector's module is absent."),
                null,
                null,
                0,
                Map.of(),
                null);
    }

    /** Whether there is a figure. */
    public boolean measured() {
        return value != null;
    }

    /** Whether this and the other one are figures of the same indicator. */
    public boolean sameIndicator(Measurement other) {
        return sector.equals(other.sector) && code.equals(other.code);
    }

    /** Whether the other one says the same figure, counted the same way, whichever module version measured it. */
    public boolean agreesWith(Measurement other) {
        return sameIndicator(other)
                && same(value, other.value)
                && (same(numerator, other.numerator) || wasHundredfold(numerator, other.numerator))
                && same(denominator, other.denominator)
                && count == other.count;
    }

    /** Until their true parts were kept, percentages were rounded from a numerator times a hundred. */
    private boolean wasHundredfold(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return denominator != null
                && a != null
                && b != null
                && (same(a.movePointRight(2), b) || same(a, b.movePointRight(2)));
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
