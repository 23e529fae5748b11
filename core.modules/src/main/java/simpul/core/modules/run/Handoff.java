package simpul.core.modules.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way through a sector thread. What the sector throws is turned into words there, so that no exception of
 * its class outlives the thread. The latch orders writes before reads.
 */
final class Handoff<T> implements Runnable {
    private enum Stage {
        RUNNING,
        ENDED,
        GIVEN_UP
    }

    private static final int LONGEST = 300;

    private final Supplier<T> function;
    private final Runnable endedLate;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.RUNNING);
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable T value;
    private @Nullable String cause;

    /** @param endedLate what to do when the thread ends after it was given up */
    Handoff(Supplier<T> function, Runnable endedLate) {
        this.function = function;
        this.endedLate = endedLate;
    }

    @Override
    public void run() {
        try {
            value = function.get();
            cause = value == null ? "null" : null;
        } catch (Throwable thrown) {
            // Errors too: whatever a sector throws ends as a diagnosis.
            cause = words(thrown);
        } finally {
            done.countDown();
            if (!stage.compareAndSet(Stage.RUNNING, Stage.ENDED)) {
                endedLate.run();
            }
        }
    }

    private static String words(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            StackTraceElement[] trace = thrown.getStackTrace();
            String at = trace.length == 0 ? "" : " at " + trace[0];
            String message = thrown.getMessage();
            String told = message == null ? "" : ": " + message.substring(0, Math.min(LONGEST, message.length()));
            return name + told + at;
        } catch (Throwable again) {
            return name;
        }
    }

    boolean await(Duration most) throws InterruptedException {
        return done.await(most.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Gives the thread up; false when it has ended in the meantime. */
    boolean giveUp() {
        return stage.compareAndSet(Stage.RUNNING, Stage.GIVEN_UP);
    }

    @Nullable
    T value() {
        return value;
    }

    @Nullable
    String cause() {
        return cause;
    }
}
