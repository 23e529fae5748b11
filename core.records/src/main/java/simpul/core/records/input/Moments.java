package simpul.core.records.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.records.values.ZoneNames;

/** Reads a day with a time; impossible ones and years outside 1900 to 2100 are none. */
final class Moments {
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)(.+?)(?:T|[,\\s]+)(?:pukul\\s+|jam\\s+)?(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?(?:\\s*(WIB|WITA|WIT))?");

    private Moments() {}

    /** {@code 17/08/2026 10.30}, {@code 17 Agustus 2026 pukul 10.30 WIT}, or as programs write it. */
    static Optional<Instant> ofPeople(String written, ZoneId zone) {
        Matcher m = PEOPLE.matcher(written.strip());
        if (!m.matches()) {
            return ofPrograms(written.strip());
        }
        ZoneId meant = Optional.ofNullable(m.group(5)).flatMap(ZoneNames::zone).orElse(zone);
        Optional<LocalDate> day = Days.ofPeople(m.group(1));
        Optional<LocalTime> time = time(m.group(2), m.group(3), m.group(4) == null ? "0" : m.group(4));
        return day.flatMap(d -> time.map(t -> d.atTime(t).atZone(meant).toInstant()));
    }

    private static Optional<LocalTime> time(String hour, String minute, String second) {
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), Integer.parseInt(second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** ISO 8601 with its offset: {@code 2026-08-17T10:30:00+09:00}, {@code 2026-08-17T01:30:00Z}. */
    static Optional<Instant> ofPrograms(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text);
            return Optional.of(at)
                    .filter(a -> a.getYear() >= 1900 && a.getYear() <= 2100)
                    .map(a -> a.toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
