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
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Clock clock;
    private final Runnable collect;
    private final Queue<Watched> watched = new ConcurrentLinkedQueue<>();

    /** @param collect lets everything go that nobody holds */
    LoaderWatch(Clock clock, Runnable collect) {
        this.clock = clock;
        this.collect = collect;
    }

    private record Watched(WeakReference<ClassLoader> loader, Survivor about, AtomicBoolean told) {}

    void watch(String sector, String version, ClassLoader loader) {
        warn();
        watched.add(new Watched(
                new WeakReference<>(loader), new Survivor(sector, version, clock.instant()), new AtomicBoolean()));
    }

    List<Survivor> survivors() {
        warn();
        return watched.stream().map(Watched::about).toList();
    }

    private void warn() {
        letGo();
        List<Watched> late = watched.stream()
                .filter(w ->
                        Duration.between(w.about().retired(), clock.instant()).compareTo(LONG) > 0)
                .filter(w -> w.told().compareAndSet(false, true))
                .toList();
        if (late.isEmpty()) {
            return;
        }
        // A loader goes with a collection of the old space, which a quiet server does not need for hours; only what
        // outlives one is held by somebody.
        collect.run();
        letGo();
        late.stream().filter(watched::contains).map(Watched::about).forEach(LoaderWatch::tell);
    }

    private void letGo() {
        watched.removeIf(w -> w.loader().refersTo(null));
    }

    private static void tell(Survivor one) {
        LOG.warn(
                "MODULE_LOADER {} {}: retired at {}, and its classes are still held",
                one.sector(),
                one.version(),
                one.retired());
    }
}
