package simpul.core.store.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until a test moves it. Thread-safe. */
public final class SettableClock extends Clock {
    private final ZoneId zone;
    private final Instant[] shared;

    /** A clock that stands at that instant, e.g. {@code 2026-11-22T03:00:00Z}. */
    public static SettableClock at(String instant) {
        return new SettableClock(ZoneOffset.UTC, new Instant[] {Instant.parse(instant)});
    }

    private SettableClock(ZoneId zone, Instant[] shared) {
        this.zone = zone;
        this.shared = shared;
    }

    /** Moves this clock and every view of it in another zone. */
    public void set(Instant instant) {
        synchronized (shared) {
            shared[0] = instant;
        }
    }

    public void plus(Duration step) {
        set(instant().plus(step));
    }

    @Override
    public Instant instant() {
        synchronized (shared) {
            return shared[0];
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(other, shared);
    }
}
