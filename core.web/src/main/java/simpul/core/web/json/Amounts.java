package simpul.core.web.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads decimal numbers: plain ones of programs ({@code 1250000.50}) and those that people type the Indonesian way
 * ({@code 1.250.000,50}). An exponent ({@code 1e9}) is neither.
 */
public final class Amounts {
    private static final int MOST_DIGITS = 40;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+(,\\d+)?");
    /** A point with one or two digits behind it, or behind a nought, cannot be meant as a group of thousands. */
    private static final Pattern CENTS = Pattern.compile("-?(\\d+\\.\\d{1,2}|0\\.\\d+)");

    private Amounts() {}

    /** What a program sends. */
    public static Optional<BigDecimal> plain(String text) {
        return text.length() <= MOST_DIGITS && PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** What a person types or pastes, perhaps with {@code Rp} before it. */
    public static Optional<BigDecimal> typed(String text) {
        String bare = text.strip().replaceFirst("^(?i)Rp\\.?\\s*", "").replace("\u00a0", "");
        if (bare.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (GROUPED.matcher(bare).matches() || COMMA.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return CENTS.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
