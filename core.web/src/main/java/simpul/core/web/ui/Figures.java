package simpul.core.web.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Language;

/**
 * Dates and numbers as Indonesian offices write them, and in English. Own names of days, because those of the JDK differ
 * from release to release. Immutable.
 */
final class Figures {
    private static final List<String> DAYS_ID = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");
    private static final List<String> SIZES = List.of("B", "KB", "MB", "GB", "TB");

    private final Language language;
    private final boolean indonesian;

    Figures(Language language) {
        this.language = language;
        this.indonesian = language == Language.ID;
    }

    String date(LocalDate day) {
        return DayWords.of(day).in(language);
    }

    String longDate(LocalDate day) {
        return DayWords.inFull(day).in(language);
    }

    String moment(ZonedDateTime at) {
        List<String> days = indonesian ? DAYS_ID : DAYS_EN;
        String clock = String.format(Locale.ROOT, indonesian ? "%02d.%02d" : "%02d:%02d", at.getHour(), at.getMinute());
        return days.get(at.getDayOfWeek().getValue() - 1) + ", " + date(at.toLocalDate()) + ", " + clock + " "
                + zone(at.getZone());
    }

    static String zone(ZoneId zone) {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    String number(long value) {
        return format(0).format(value);
    }

    String decimal(BigDecimal value) {
        return format(Math.max(0, value.scale())).format(value);
    }

    String bytes(long size) {
        BigDecimal rest = BigDecimal.valueOf(size);
        int step = 0;
        while (rest.compareTo(BigDecimal.valueOf(1000)) >= 0 && step < SIZES.size() - 1) {
            rest = rest.movePointLeft(3);
            step++;
        }
        int scale = step < 2 || rest.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
        return decimal(rest.setScale(scale, RoundingMode.HALF_UP)) + " " + SIZES.get(step);
    }

    static BigDecimal withoutEmptyCents(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() <= 0 ? bare.setScale(0) : amount.setScale(2, RoundingMode.HALF_UP);
    }

    private DecimalFormat format(int scale) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(indonesian ? '.' : ',');
        signs.setDecimalSeparator(indonesian ? ',' : '.');
        DecimalFormat format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        return format;
    }
}
