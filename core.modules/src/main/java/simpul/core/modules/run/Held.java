package simpul.core.modules.run;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Visit;
import simpul.core.model.sector.Definition;

/** A lease that is out. Thread-safe; given back once however often it is closed. */
final class Held implements Lease {
    private final Generation generation;
    private final SectorThreads threads;
    private final Limits limits;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final long since = System.nanoTime();
    private final @Nullable Visit visit;
    private final boolean aside;
    private volatile boolean asked;
    private volatile boolean failed;

    /**
     * @param visit to which it belongs; null where none is under way, and then it is one by itself
     * @param aside whether it is not counted
     */
    Held(Generation generation, SectorThreads threads, Limits limits, @Nullable Visit visit, boolean aside) {
        this.generation = generation;
        this.threads = threads;
        this.limits = limits;
        this.visit = visit;
        this.aside = aside;
    }

    @Override
    public Definition definition() {
        return generation.definition();
    }

    @Override
    public String version() {
        return generation.origin().version();
    }

    @Override
    public <T> Returned<T> call(String what, Supplier<T> function) {
        if (closed.get()) {
            throw new IllegalStateException("The lease on " + generation.subject() + " has been given back");
        }
        asked = true;
        if (generation.isBroken()) {
            failed();
            return Returned.failed(Diagnoses.breakerOpen(generation.subject(), limits.abandoned()));
        }
        generation.called();
        Returned<T> returned = threads.call(generation, what, function);
        if (returned.value().isPresent()) {
            return returned;
        }
        if (generation.isCutOff()) {
            if (visit != null) {
                visit.cutOff();
            }
            return Returned.failed(Diagnoses.cutOff(generation.subject(), what));
        }
        failed();
        return returned;
    }

    private void failed() {
        failed = true;
        // Running out of time too: the former version kept to it, and its answer late is more than none.
        if (visit != null && !aside && generation.former().isPresent()) {
            visit.failed(generation.sector());
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            // Who only looked at the definition says nothing about how the version does; four such looks hid a screen
            // that fails.
            if (asked && !aside) {
                told(System.nanoTime() - since);
            }
            generation.leases().release();
        }
    }

    private void told(long took) {
        if (visit == null) {
            generation.tally().visited(failed, took);
        } else {
            visit.stayed(generation.tally(), failed, took);
        }
    }
}
