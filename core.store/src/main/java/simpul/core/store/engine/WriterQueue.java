package simpul.core.store.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import simpul.core.model.store.StoreUnavailable;

/**
 * Who of this process may write: writers of one lane one after another, those of different lanes side by side up to a
 * bound, and one who keeps losing races alone. Thread-safe; whoever waits holds no connection.
 */
final class WriterQueue {
    private static final int WAIT_SECONDS = 15;

    private final int most;
    private final Semaphore places;
    private final Map<String, ReentrantLock> lanes = new ConcurrentHashMap<>();

    WriterQueue(int most) {
        this.most = most;
        this.places = new Semaphore(most, true);
    }

    /** Keeps the lane, if there is one, for as long as the work lasts. */
    <T> T inLane(@Nullable String name, Supplier<T> work) {
        if (name == null) {
            return work.get();
        }
        ReentrantLock lane = lanes.computeIfAbsent(name, n -> new ReentrantLock(true));
        await(lane::tryLock);
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }

    /** Works beside others, or while nobody else of this process writes. */
    <T> T placed(boolean alone, Supplier<T> work) {
        int taken = alone ? most : 1;
        await((time, unit) -> places.tryAcquire(taken, time, unit));
        try {
            return work.get();
        } finally {
            places.release(taken);
        }
    }

    private interface Waiting {
        boolean within(long time, TimeUnit unit) throws InterruptedException;
    }

    private static void await(Waiting waiting) {
        try {
            if (!waiting.within(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new StoreUnavailable("Too many writers for " + WAIT_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e);
        }
    }
}
