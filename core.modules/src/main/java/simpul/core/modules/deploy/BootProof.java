package simpul.core.modules.deploy;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a start good when its process lives as long as a new version is watched, or ends in order. Thread-safe. */
final class BootProof {
    private static final Logger LOG = LoggerFactory.getLogger(BootProof.class);

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
                good();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process ends in order. */
    void end() {
        ended.countDown();
        good();
    }

    /** Where the disk takes no file the next start counts this one as ended early; the end of the process does not wait for it. */
    private void good() {
        try {
            mark.good(clock.instant());
        } catch (UncheckedIOException e) {
            LOG.warn("MODULE_NOT_KEPT That this start was good cannot be remembered: {}", e.toString());
        }
    }
}
