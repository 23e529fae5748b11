package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Survivor;

/** A version whose classes nobody holds is not reported, however long the server had no reason to collect them. */
class LoaderWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

    private final AtomicInteger collections = new AtomicInteger();
    private Instant time = NOW;
    private final InstantSource now = () -> time;
    private final LoaderWatch watch = new LoaderWatch(now.withZone(ZoneOffset.UTC), () -> {
        collections.incrementAndGet();
        System.gc();
    });

    private static ClassLoader loader() {
        return new URLClassLoader(new URL[0]);
    }

    @Test
    void aVersionThatNobodyHoldsIsNotReportedOnceItIsLate() {
        watch.watch("coba", "1.0.0", loader());
        time = NOW.plus(Duration.ofMinutes(11));

        assertThat(watch.survivors()).isEmpty();
    }

    @Test
    void aVersionThatIsHeldIsReportedAfterOneCollectionAndNotOneForEachLook() {
        ClassLoader held = loader();
        watch.watch("coba", "1.0.0", held);
        watch.survivors();
        assertThat(collections).as("while it is early").hasValue(0);
        time = NOW.plus(Duration.ofMinutes(11));

        assertThat(watch.survivors()).containsExactly(new Survivor("coba", "1.0.0", NOW));
        watch.survivors();

        assertThat(collections).hasValue(1);
        assertThat(held).isNotNull();
    }
}
