package simpul.core.modules.run;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.sector.Definition;
import simpul.core.modules.lease.LeaseCount;

/** One running version of a sector: its definition, its leases, what it has cost so far. Thread-safe. */
public final class Generation implements SectorThreads.Account {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final int REMEMBERED = 10;

    private final Candidate origin;
    private final Definition definition;
    private final ClassLoader loader;
    private final Instant since;
    private final int mostAbandoned;
    private final LeaseCount leases = new LeaseCount();
    private final LongAdder calls = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final Runaways runaways;
    private final Deque<Diagnosis> latest = new ArrayDeque<>();
    private final Tally tally = new Tally();
    private final LongAdder renders = new LongAdder();
    private final LongAdder renderNanos = new LongAdder();
    private volatile boolean broken;
    private volatile boolean cutOff;
    /** Weak, so that it never keeps the classes of a version that has gone. */
    private volatile WeakReference<@Nullable Generation> former = new WeakReference<>(null);

    Generation(Candidate origin, Definition definition, ClassLoader loader, Instant since, int mostAbandoned) {
        this.origin = origin;
        this.definition = definition;
        this.loader = loader;
        this.since = since;
        this.mostAbandoned = mostAbandoned;
        this.runaways = new Runaways(definition.id(), origin.version());
    }

    /** Version of its module. */
    public String version() {
        return origin.version();
    }

    /** Identifier of its sector. */
    public String sector() {
        return definition.id();
    }

    /** Requests that are inside it now. */
    public int inside() {
        return leases.out();
    }

    Candidate origin() {
        return origin;
    }

    Definition definition() {
        return definition;
    }

    Runaways runaways() {
        return runaways;
    }

    LeaseCount leases() {
        return leases;
    }

    /** Takes no new requests and waits for those inside; answers whether all of them have ended. */
    boolean drain(Duration most) {
        leases.close();
        boolean drained = false;
        try {
            drained = leases.awaitDrained(most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        cutOff = !drained;
        return drained;
    }

    /** Whether it was let go while requests were inside; then what fails in it is not its fault. */
    boolean isCutOff() {
        return cutOff;
    }

    /** Comes after another, which stays at hand while this one is on probation. */
    void follows(@Nullable Generation other) {
        former = new WeakReference<>(other);
    }

    /** The one before it, while that is still at hand and works. */
    Optional<Generation> former() {
        return Optional.ofNullable(former.get()).filter(f -> !f.leases.isClosed() && !f.broken);
    }

    void called() {
        calls.increment();
    }

    Tally tally() {
        return tally;
    }

    /** What it answered has been drawn. */
    void drawn(long took) {
        renders.increment();
        renderNanos.add(took);
    }

    /** Requests that have ended. */
    public long requests() {
        return tally.requests();
    }

    /** How many of those met a failing function. */
    public long failedRequests() {
        return tally.failed();
    }

    /** What is to look whenever a request has ended or the breaker opened; must not block. */
    public void watchedBy(Runnable look) {
        tally.watchedBy(look);
    }

    ModuleCost cost(boolean live) {
        return new ModuleCost(
                definition.id(),
                origin.version(),
                live,
                tally.requests(),
                tally.failed(),
                tally.millis(),
                renders.sum(),
                TimeUnit.NANOSECONDS.toMillis(renderNanos.sum()),
                leases.out(),
                runaways.now());
    }

    /** Whether the breaker has opened; then nothing of it is called any more. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public String subject() {
        return definition.id() + " " + origin.version();
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public void abandoned() {
        int now = runaways.more();
        if (now >= mostAbandoned && !broken) {
            broken = true;
            Diagnosis why = Diagnoses.breakerOpen(subject(), now);
            remember(why);
            tally.look();
        }
    }

    @Override
    public void returned() {
        runaways.fewer();
    }

    @Override
    public void charge(Diagnosis diagnosis) {
        if (cutOff) {
            return;
        }
        failures.increment();
        remember(diagnosis);
    }

    private void remember(Diagnosis diagnosis) {
        LOG.warn(
                "{} {}: {} ({})",
                diagnosis.code(),
                diagnosis.subject(),
                diagnosis.what().en(),
                diagnosis.why().en());
        synchronized (latest) {
            latest.addFirst(diagnosis);
            if (latest.size() > REMEMBERED) {
                latest.removeLast();
            }
        }
    }

    /** What has gone wrong in it, the latest first. */
    public List<Diagnosis> latest() {
        synchronized (latest) {
            return new ArrayList<>(latest);
        }
    }

    SectorModule shown() {
        List<Diagnosis> diagnoses = latest();
        return new SectorModule(
                definition.id(),
                origin.bundle(),
                origin.version(),
                definition.title(),
                definition.icon(),
                broken ? ModuleState.STOPPED : ModuleState.RUNNING,
                diagnoses,
                since,
                leases.out(),
                calls.sum(),
                failures.sum(),
                runaways.now());
    }
}
