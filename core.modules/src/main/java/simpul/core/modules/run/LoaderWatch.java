package simpul.core.modules.run;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.Survivor;

/** Watches whether the class loaders of retired versions go away. Holds none of them. Thread-safe. */
final class LoaderWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LoaderWatch.class);
    // A loader goes with a collection of the old space, which a quiet server seldom needs.
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Clock clock;
    private final Queue<Watched> watched = new ConcurrentLinkedQueue<>();

    LoaderWatch(Clock clock) {
        this.clock = clock;
    }

    private record Watched(WeakReference<ClassLoader> loader, Survivor about, AtomicBoolean told) {}

    void watch(Generation generation) {
        warn();
        watched.add(new Watched(
                new WeakReference<>(generation.loader()),
                new Survivor(generation.sector(), generation.version(), clock.instant()),
                new AtomicBoolean()));
    }

    List<Survivor> survivors() {
        warn();
        return watched.stream().map(Watched::about).toList();
    }

    private void warn() {
        watched.removeIf(w -> w.loader().refersTo(null));
        for (Watched one : watched) {
            boolean late =
                    Duration.between(one.about().retired(), clock.instant()).compareTo(LONG) > 0;
            if (late && one.told().compareAndSet(false, true)) {
                LOG.warn(
                        "MODULE_LOADER {} {}: retired at {}, and its classes are still held",
                        one.about().sector(),
                        one.about().version(),
                        one.about().retired());
            }
        }
    }
}
