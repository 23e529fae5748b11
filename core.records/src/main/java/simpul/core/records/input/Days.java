package simpul.core.records.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days; impossible ones and years outside 1900 to 2100 are none. */
final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final List<String> OTHER =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    static Optional<LocalDate> ofPeople(String written) {
        String text = written.strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            String start = words.group(2).toLowerCase(Locale.ROOT).substring(0, 3);
            int month = Math.max(MONTHS.indexOf(start), OTHER.indexOf(start)) + 1;
            return day(words.group(3), String.valueOf(month), words.group(1));
        }
        return ofPrograms(text);
    }

    static Optional<LocalDate> ofPrograms(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= 1900 && d.getYear() <= 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
