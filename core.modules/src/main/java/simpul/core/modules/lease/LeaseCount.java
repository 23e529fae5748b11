package simpul.core.modules.lease;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The leases of one generation: one atomic number whose highest bit says that no more are given. Thread-safe, never
 * blocks except in {@link #awaitDrained}.
 */
public final class LeaseCount {
    private static final int CLOSED = Integer.MIN_VALUE;

    private final AtomicInteger state = new AtomicInteger();
    private final CountDownLatch drained = new CountDownLatch(1);

    /** Takes a lease; false once closed, and then for ever. */
    public boolean acquire() {
        while (true) {
            int now = state.get();
            if (now < 0) {
                return false;
            }
            if (state.compareAndSet(now, now + 1)) {
                return true;
            }
        }
    }

    /** Gives one lease back. */
    public void release() {
        int now = state.decrementAndGet();
        if (now == CLOSED) {
            drained.countDown();
        } else if ((now & ~CLOSED) == ~CLOSED) {
            throw new IllegalStateException("A lease was given back twice");
        }
    }

    /** Gives no more leases; those that are out stay valid. */
    public void close() {
        if (state.getAndUpdate(now -> now | CLOSED) == 0) {
            drained.countDown();
        }
    }

    public boolean isClosed() {
        return state.get() < 0;
    }

    /** How many leases are out. */
    public int out() {
        return state.get() & ~CLOSED;
    }

    /** Waits until it is closed and every lease is back; false when that took longer. */
    public boolean awaitDrained(Duration most) throws InterruptedException {
        return drained.await(most.toNanos(), TimeUnit.NANOSECONDS);
    }
}
