package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlatformClockTest {
    private static final Instant DEMO_DAY = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aDateMeansTheMorningOfThatDayInJakarta() {
        assertThat(PlatformClock.parse("2026-11-22")).contains(DEMO_DAY);
        assertThat(PlatformClock.parse("2026-11-22T08:00")).contains(DEMO_DAY);
        assertThat(PlatformClock.parse("2026-11-22T10:00+09:00")).contains(DEMO_DAY);
        assertThat(PlatformClock.parse("2026-11-22T01:00:00Z")).contains(DEMO_DAY);
    }

    @Test
    void whatIsNoDateIsNotGuessed() {
        assertThat(PlatformClock.parse("22-11-2026")).isEmpty();
        assertThat(PlatformClock.parse("2026-02-30")).isEmpty();
        assertThat(PlatformClock.parse("besok")).isEmpty();
        assertThat(PlatformClock.parse("2026-11-22T25:00")).isEmpty();
    }

    @Test
    void aShiftedClockStartsThereAndIsRemembered() throws IOException {
        Path file = folder.resolve("run/clock");

        Clock first = PlatformClock.startingAt(DEMO_DAY, file);
        Clock second = PlatformClock.remembered(file);

        assertThat(first.instant()).isCloseTo(DEMO_DAY, within(5, ChronoUnit.SECONDS));
        assertThat(second.instant()).isCloseTo(first.instant(), within(1, ChronoUnit.SECONDS));
        assertThat(second.instant()).isAfterOrEqualTo(DEMO_DAY);
    }

    @Test
    void withoutAShiftTheMachineSaysTheTime() throws IOException {
        assertThat(PlatformClock.remembered(folder.resolve("none"))).isEqualTo(Clock.systemUTC());
    }
}
