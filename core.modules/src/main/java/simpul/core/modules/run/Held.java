package simpul.core.modules.run;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import simpul.core.model.module.CutOffs;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.sector.Definition;

/** A lease that is out. Thread-safe; given back once however often it is closed. */
final class Held implements Lease {
    private final Generation generation;
    private final SectorThreads threads;
    private final Limits limits;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final long since = System.nanoTime();
    private volatile boolean asked;
    private volatile boolean failed;

    Held(Generation generation, SectorThreads threads, Limits limits) {
        this.generation = generation;
        this.threads = threads;
        this.limits = limits;
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
            failed = true;
            return Returned.failed(Diagnoses.breakerOpen(generation.subject(), limits.abandoned()));
        }
        generation.called();
        Returned<T> returned = threads.call(generation, what, function);
        if (returned.value().isPresent()) {
            return returned;
        }
        if (generation.isCutOff()) {
            CutOffs.note();
            return Returned.failed(Diagnoses.cutOff(generation.subject(), what));
        }
        failed = true;
        return returned;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            // Who only looked at the definition says nothing about how the version does; four such looks hid a screen
            // that fails.
            if (asked) {
                generation.ended(failed, System.nanoTime() - since);
            }
            generation.leases().release();
        }
    }
}
