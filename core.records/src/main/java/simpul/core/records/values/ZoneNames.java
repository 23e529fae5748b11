package simpul.core.records.values;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;

/** The three zones of Indonesia by their names, and moments written in one of them. Stateless. */
public final class ZoneNames {
    private static final Map<String, String> ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");
    private static final Map<String, String> NAMES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private ZoneNames() {}

    /** The zone that people mean by a name. */
    public static Optional<ZoneId> zone(String name) {
        return Optional.ofNullable(ZONES.get(name.toUpperCase(Locale.ROOT))).map(ZoneId::of);
    }

    /** {@code WIT}; the identifier of a zone that is none of the three. */
    public static String of(ZoneId zone) {
        return NAMES.getOrDefault(zone.getId(), zone.getId());
    }

    /** {@code 17 Agu 2026, 10.30 WIT}; seconds only where there are some. */
    public static Text words(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        Text day = DayWords.of(at.toLocalDate());
        return Text.of(
                day.id() + ", " + clock(at.toLocalTime(), ".") + " " + of(zone),
                day.en() + ", " + clock(at.toLocalTime(), ":") + " " + of(zone));
    }

    /** {@code 2026-08-17 10:30 WIT}: sorts as text and is understood again by whoever imports it. */
    public static String cell(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        return at.toLocalDate() + " " + clock(at.toLocalTime(), ":") + " " + of(zone);
    }

    private static String clock(LocalTime time, String dot) {
        String minutes = String.format(Locale.ROOT, "%02d%s%02d", time.getHour(), dot, time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + String.format(Locale.ROOT, "%s%02d", dot, time.getSecond());
    }
}
