package simpul.core.modules.deploy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Finds a start good when its process lives as long as a new version is watched, or ends in order. Thread-safe. */
final class BootProof {
    private final BootMark mark;
    private final Clock clock;
    private final CountDownLatch ended = new CountDownLatch(1);

    BootProof(BootMark mark, Clock clock, Duration most) {
        this.mark = mark;
        this.clock = clock;
        Thread thread = new Thread(() -> await(most), "simpul-start-proof");
        thread.setDaemon(true);
        thread.start();
    }

    private void await(Duration most) {
        try {
            if (!ended.await(most.toNanos(), TimeUnit.NANOSECONDS)) {
                mark.good(clock.instant());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process ends in order. */
    void end() {
        ended.countDown();
        mark.good(clock.instant());
    }
}
