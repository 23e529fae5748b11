package simpul.core.records.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people in Indonesia write them, and as programs do.
 *
 * <p>People: {@code 1.250.000,50}, {@code 1250000,5}, {@code 1250000.50}, {@code Rp 1.250}; a single dot before exactly
 * three digits groups thousands, as on every Indonesian invoice. Programs: plain digits with a decimal point. Neither may
 * use an exponent.
 */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,10})?");
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,18},\\d{1,10}");
    private static final Pattern RUPIAH = Pattern.compile("(?i)^rp\\.?\\s*");

    private Numbers() {}

    static Optional<BigDecimal> ofPeople(String written) {
        String text = bare(written);
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        return ofPrograms(text);
    }

    /** What was written without the currency before it. */
    static String bare(String written) {
        return RUPIAH.matcher(written.strip())
                .replaceFirst("")
                .replace("\u00a0", "")
                .replace("\u2212", "-");
    }

    static Optional<BigDecimal> ofPrograms(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
