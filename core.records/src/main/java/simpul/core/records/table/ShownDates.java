package simpul.core.records.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days as Excel counts them. Stateless. */
final class ShownDates {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    private ShownDates() {}

    /** The day or moment that a number stands for; empty for one that stands for none. */
    static Optional<String> of(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long day = serial.longValue();
        long seconds = serial.subtract(BigDecimal.valueOf(day))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime at = first(day, since1904).plusDays(day).atStartOfDay().plusSeconds(seconds);
        return Optional.of(seconds == 0 ? at.toLocalDate().toString() : MOMENT.format(at));
    }

    /** Excel takes 1900 for a leap year: before the day that never was, days are counted from one later. */
    private static LocalDate first(long day, boolean since1904) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }

    /** Whether a number format shows days or times: one of the built-in ones, or a pattern with their letters. */
    static boolean isDate(int format, String pattern) {
        if (pattern.isEmpty()) {
            return format >= 14 && format <= 22
                    || format >= 27 && format <= 36
                    || format >= 45 && format <= 47
                    || format >= 50 && format <= 58;
        }
        String bare = pattern.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|(?i)General|AM/PM", "");
        return bare.matches("(?s).*[dmyhsDMYHS].*");
    }
}
