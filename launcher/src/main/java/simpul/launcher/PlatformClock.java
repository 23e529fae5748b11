package simpul.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the platform takes for the time: the machine's clock, or one that was set once and runs on from there.
 *
 * <p>A shifted clock is remembered in the data directory, so that a second start goes on instead of beginning the
 * same day again, which would look like a clock moved back.
 */
final class PlatformClock {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    private PlatformClock() {}

    /** The day of a moment, where {@link #parse} reads it. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WIB);
    }

    /** Reads a date, a local date-time (both in WIB), or a date-time with offset. */
    static Optional<Instant> parse(String text) {
        try {
            if (!text.contains("T")) {
                return Optional.of(
                        LocalDate.parse(text).atTime(OFFICE_OPENS).atZone(WIB).toInstant());
            }
            if (text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d$")) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            return Optional.of(LocalDateTime.parse(text).atZone(WIB).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A clock that starts there now; remembered in {@code file}. */
    static Clock startingAt(Instant start, Path file) throws IOException {
        Duration offset = Duration.between(Instant.now(), start);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, offset + "\n");
        return Clock.offset(Clock.systemUTC(), offset);
    }

    /** The clock of an earlier start in this data directory; the machine's clock if none was shifted. */
    static Clock remembered(Path file) throws IOException {
        return Files.exists(file)
                ? Clock.offset(
                        Clock.systemUTC(), Duration.parse(Files.readString(file).strip()))
                : Clock.systemUTC();
    }
}
