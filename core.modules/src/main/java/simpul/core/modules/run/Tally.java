package simpul.core.modules.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import simpul.core.model.module.Visit;

/**
 * What the requests of one version were, and how many of them met a failing function. Holds nothing of the version, so that a
 * long piece of work that had once asked it does not keep its classes. Thread-safe.
 */
final class Tally implements Visit.Visited {
    private final LongAdder requests = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private volatile Runnable watcher = () -> {};

    @Override
    public void visited(boolean failing, long took) {
        nanos.add(took);
        if (failing) {
            failed.increment();
        }
        requests.increment();
        look();
    }

    void watchedBy(Runnable look) {
        watcher = look;
    }

    void look() {
        watcher.run();
    }

    long requests() {
        return requests.sum();
    }

    long failed() {
        return failed.sum();
    }

    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos.sum());
    }
}
