package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.model.text.Text;

/**
 * The days that a round or a measurement speaks of, both inclusive.
 *
 * <pre>{@code Period.quarter(2026, 3)   // 2026-TW3, "TW III 2026", 1 July to 30 September}</pre>
 *
 * Immutable.
 *
 * @param code stable and sortable: {@code 2026-TW3}, {@code 2026-SM2}, {@code 2026-TH}, or {@code M03} for the third one
 *     counted from an agreement's start
 */
public record Period(String code, Text title, LocalDate first, LocalDate last) implements Comparable<Period> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})-(?:TW([1-4])|SM([12])|(TH))");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins: " + first + " to " + last);
        }
    }

    /** A calendar quarter, 1 to 4. */
    public static Period quarter(int year, int number) {
        return calendar(Cycle.TRIWULANAN, year, number);
    }

    /** The calendar period of a cycle, counted from 1 within its year. */
    public static Period calendar(Cycle cycle, int year, int number) {
        LocalDate first = LocalDate.of(year, 1 + (number - 1) * cycle.months(), 1);
        LocalDate last = first.plusMonths(cycle.months()).minusDays(1);
        return switch (cycle) {
            case TRIWULANAN ->
                new Period(
                        year + "-TW" + number,
                        Text.of("TW " + ROMAN[number - 1] + " " + year, "Q" + number + " " + year),
                        first,
                        last);
            case SEMESTERAN ->
                new Period(
                        year + "-SM" + number,
                        Text.of(
                                "Semester " + ROMAN[number - 1] + " " + year,
                                (number == 1 ? "First" : "Second") + " half of " + year),
                        first,
                        last);
            case TAHUNAN -> new Period(year + "-TH", Text.of("Tahun " + year, "Year " + year), first, last);
        };
    }

    /** The calendar period of a cycle that a day lies in. */
    public static Period containing(Cycle cycle, LocalDate day) {
        return calendar(cycle, day.getYear(), (day.getMonthValue() - 1) / cycle.months() + 1);
    }

    /** The n-th period (from 1) of a cycle counted from a start day. */
    public static Period sinceStart(Cycle cycle, LocalDate start, int number) {
        LocalDate first = start.plusMonths((long) (number - 1) * cycle.months());
        LocalDate last = start.plusMonths((long) number * cycle.months()).minusDays(1);
        return new Period("M%02d".formatted(number), Text.of("Periode ke-" + number, "Period " + number), first, last);
    }

    /** The same days with another number, for one counted from a start. */
    public Period numbered(int number) {
        return new Period("M%02d".formatted(number), Text.of("Periode ke-" + number, "Period " + number), first, last);
    }

    /** Reads the code of a calendar period; empty when it is none. */
    public static Optional<Period> parse(String code) {
        Matcher m = CODE.matcher(code);
        if (!m.matches() || code.startsWith("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return Optional.of(calendar(Cycle.TRIWULANAN, year, Integer.parseInt(m.group(2))));
        }
        return Optional.of(
                m.group(3) != null
                        ? calendar(Cycle.SEMESTERAN, year, Integer.parseInt(m.group(3)))
                        : calendar(Cycle.TAHUNAN, year, 1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
