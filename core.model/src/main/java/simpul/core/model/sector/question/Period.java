package simpul.core.model.sector.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.model.text.Text;

/**
 * A calendar quarter, year or month, both days included; what a reader chooses above a screen.
 *
 * <p>Codes: {@code 2026-TW3}, {@code 2026-TH}, {@code 2026-08}. Immutable; compared by value.
 */
public record Period(LocalDate from, LocalDate to, String code, Text label) {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-TW([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-TH");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** The quarter (1 to 4) of a year. */
    public static Period quarter(int year, int quarter) {
        LocalDate from = LocalDate.of(year, quarter * 3 - 2, 1);
        String name = ROMAN[quarter - 1] + " " + year;
        return new Period(
                from,
                from.plusMonths(3).minusDays(1),
                year + "-TW" + quarter,
                Text.of("Triwulan " + name, "Quarter " + name));
    }

    public static Period year(int year) {
        return new Period(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                year + "-TH",
                Text.of("Tahun " + year, "Year " + year));
    }

    public static Period month(int year, int month) {
        LocalDate from = LocalDate.of(year, month, 1);
        String code = String.format("%04d-%02d", year, month);
        return new Period(from, from.plusMonths(1).minusDays(1), code, Text.same(code));
    }

    /** The quarter in which a day lies. */
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Reads a code; empty when it is none, or of a year outside 1900 to 2999. */
    public static Optional<Period> of(String code) {
        Matcher quarter = QUARTER.matcher(code);
        Matcher month = MONTH.matcher(code);
        Matcher year = YEAR.matcher(code);
        Optional<Period> period = Optional.empty();
        if (quarter.matches()) {
            period = Optional.of(quarter(number(quarter, 1), number(quarter, 2)));
        } else if (month.matches()) {
            period = Optional.of(month(number(month, 1), number(month, 2)));
        } else if (year.matches()) {
            period = Optional.of(year(number(year, 1)));
        }
        return period.filter(p -> p.from.getYear() >= 1900 && p.from.getYear() < 3000);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
