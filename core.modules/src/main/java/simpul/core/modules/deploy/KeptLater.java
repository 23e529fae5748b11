package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;

/**
 * Goes on trying to keep what has happened already, with growing pauses, until the store takes it. For the thread of one
 * deployment.
 */
final class KeptLater {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Predicate<Duration> cut;
    private final Consumer<Problem> told;
    private boolean late;

    /**
     * @param cut waits that long; true when nobody needs it any more, or the process ends: the next try is the last
     * @param told hears once why it is not kept yet
     */
    KeptLater(Predicate<Duration> cut, Consumer<Problem> told) {
        this.cut = cut;
        this.told = told;
    }

    /**
     * Whether it is kept.
     *
     * @param change answers why it could not be kept
     */
    boolean keep(Supplier<Optional<Problem>> change) {
        Optional<Problem> lost = change.get();
        return lost.isEmpty() || keepOn(lost.get(), change);
    }

    /** The same after it could not be kept for that reason. */
    boolean keepOn(Problem first, Supplier<Optional<Problem>> change) {
        if (!late) {
            late = true;
            told.accept(first);
        }
        Duration pause = FIRST_PAUSE;
        while (true) {
            boolean last = cut.test(pause);
            boolean kept = change.get().isEmpty();
            if (kept || last) {
                return kept;
            }
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
        }
    }

    /** Why the store did not take a change. */
    static Optional<Problem> lost(Supplier<Result<?>> change) {
        try {
            Result<?> result = change.get();
            return result.isDone() ? Optional.empty() : Optional.of(result.problem());
        } catch (StoreUnavailable e) {
            return Optional.of(StoreUnavailable.problem());
        } catch (StorageFull e) {
            return Optional.of(StorageFull.problem());
        }
    }
}
