package simpul.core.modules.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LeaseCountTest {
    private static final Duration NOW = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void a_closed_generation_gives_no_lease_but_keeps_those_that_are_out() throws Exception {
        LeaseCount leases = new LeaseCount();
        assertThat(leases.acquire()).isTrue();
        leases.close();

        assertThat(leases.acquire()).isFalse();
        assertThat(leases.out()).isEqualTo(1);
        assertThat(leases.awaitDrained(NOW)).isFalse();

        leases.release();
        assertThat(leases.awaitDrained(NOW)).isTrue();
        assertThat(leases.acquire()).isFalse();
    }

    @Test
    void closing_an_idle_generation_drains_it_at_once() throws Exception {
        LeaseCount leases = new LeaseCount();
        leases.close();
        leases.close();
        assertThat(leases.awaitDrained(NOW)).isTrue();
    }

    @Test
    void giving_a_lease_back_twice_is_noticed() {
        LeaseCount leases = new LeaseCount();
        assertThatThrownBy(leases::release).isInstanceOf(IllegalStateException.class);
    }

    /**
     * Many threads take and give back while one closes, over and over. Each worker enters a room when it has a lease and
     * leaves it before giving the lease back; once drained, nobody may be in the room and nobody may come in.
     */
    @Test
    void nobody_is_inside_once_a_generation_is_drained_however_threads_race() throws Exception {
        int workers = 4;
        int rounds = 4_000;
        ExecutorService pool = Executors.newFixedThreadPool(workers + 1);
        CyclicBarrier start = new CyclicBarrier(workers + 1);
        CyclicBarrier end = new CyclicBarrier(workers + 1);
        LeaseCount[] leases = {new LeaseCount()};
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger broken = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int w = 0; w < workers; w++) {
            running.add(pool.submit(() -> {
                for (int r = 0; r < rounds; r++) {
                    start.await();
                    LeaseCount mine = leases[0];
                    while (mine.acquire()) {
                        inside.incrementAndGet();
                        taken.incrementAndGet();
                        inside.decrementAndGet();
                        mine.release();
                    }
                    end.await();
                }
                return null;
            }));
        }
        running.add(pool.submit(() -> {
            for (int r = 0; r < rounds; r++) {
                leases[0] = new LeaseCount();
                start.await();
                for (int spin = 0; spin < r % 97; spin++) {
                    Thread.onSpinWait();
                }
                leases[0].close();
                if (!leases[0].awaitDrained(LONG) || inside.get() != 0 || leases[0].acquire()) {
                    broken.incrementAndGet();
                }
                end.await();
            }
            return null;
        }));
        for (Future<?> one : running) {
            one.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertThat(broken).hasValue(0);
        assertThat(taken.get()).as("interleavings that were tried").isGreaterThan(rounds);
    }
}
