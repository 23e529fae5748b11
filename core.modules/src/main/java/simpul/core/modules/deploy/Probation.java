package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.ModuleLive;
import simpul.core.modules.run.Generation;
import simpul.core.modules.run.Terms;

/** Looks at the requests of a new version while the former one is at hand. Thread-safe. */
final class Probation {
    enum Verdict {
        PASSED,
        FAILED,
        /** Something else was decided about the sector meanwhile. */
        CUT
    }

    private final Generation fresh;
    private final Terms terms;
    private final AtomicReference<Verdict> verdict = new AtomicReference<>();
    private final CountDownLatch decided = new CountDownLatch(1);
    private final CountDownLatch cut = new CountDownLatch(1);
    private volatile @Nullable ModuleLive unkept;

    Probation(Generation fresh, Terms terms) {
        this.fresh = fresh;
        this.terms = terms;
        fresh.watchedBy(this::look);
        look();
    }

    private void look() {
        long requests = fresh.requests();
        boolean failing = requests >= terms.requests() && fresh.failedRequests() * 100 > requests * terms.percent();
        if (fresh.isBroken() || failing) {
            decide(Verdict.FAILED);
        }
    }

    void cut() {
        decide(Verdict.CUT);
        cut.countDown();
    }

    /** The version that failed is gone, which could not be kept yet. */
    void returnsTo(ModuleLive before) {
        unkept = before;
    }

    /** What holds of the sector and is not kept yet. */
    Optional<ModuleLive> unkept() {
        return Optional.ofNullable(unkept);
    }

    /** Whether something else is decided about the sector within that time, after the verdict too. */
    boolean isCutWithin(Duration most) {
        try {
            return cut.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void decide(Verdict now) {
        if (verdict.compareAndSet(null, now)) {
            decided.countDown();
        }
    }

    /** Waits for the end of the probation. */
    Verdict await(Duration most) {
        try {
            if (!decided.await(most.toNanos(), TimeUnit.NANOSECONDS)) {
                decide(Verdict.PASSED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            decide(Verdict.CUT);
        }
        fresh.watchedBy(() -> {});
        return Objects.requireNonNull(verdict.get());
    }
}
