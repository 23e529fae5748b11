package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs on and can be set forward, while the demonstration's story is told. Thread-safe. */
final class DemoTime extends Clock {
    private final Path file;
    private volatile Duration offset;

    DemoTime(Instant start, Path file) {
        this.file = file;
        this.offset = Duration.between(Instant.now(), start);
    }

    /** Sets the clock forward; a moment that has passed leaves it as it is. */
    void advanceTo(Instant moment) {
        if (moment.isAfter(instant())) {
            try {
                PlatformClock.startingAt(moment, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            offset = Duration.between(Instant.now(), moment);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final DemoTime time;
        private final ZoneId zone;

        Zoned(DemoTime time, ZoneId zone) {
            this.time = time;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return time.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(time, other);
        }
    }
}
