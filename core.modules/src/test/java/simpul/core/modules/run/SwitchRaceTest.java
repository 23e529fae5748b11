package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Lease;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.text.Text;

/**
 * Requests take and give back leases as fast as they can while versions of their sector are switched, taken back and
 * drained by several at once, on the board and the leases that the platform uses. Who has a lease enters a room and leaves
 * it before he gives the lease back: once a version has been drained, nobody may be in its room, or come in.
 */
class SwitchRaceTest {
    private static final int REQUESTS = 3;
    private static final int VERSIONS = 30_000;
    private static final long LEASES = 2_000_000;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String SECTOR = "ikan";
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofMillis(20), LONG, 2);

    private final RunningSectors sectors = sectors();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final AtomicIntegerArray inside = new AtomicIntegerArray(VERSIONS);
    private final AtomicIntegerArray gone = new AtomicIntegerArray(VERSIONS);
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();
    private final AtomicInteger switched = new AtomicInteger();
    private final AtomicInteger takenBack = new AtomicInteger();
    private final AtomicLong leases = new AtomicLong();
    private final AtomicLong empty = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private volatile boolean going = true;

    @AfterEach
    void ended() {
        going = false;
        pool.shutdownNow();
    }

    @Test
    void while_versions_are_switched_every_request_gets_a_lease_and_no_version_goes_with_one_inside() throws Exception {
        sectors.replace(SECTOR, null, generation());
        race(this::switching, this::switching);

        assertThat(empty).as("requests that met no version").hasValue(0);
        assertThat(broken).as("met a version that was gone, or was left inside").hasValue(0);
        assertThat(takenBack).as("times somebody went back in probation").hasPositiveValue();
        assertThat(over.get())
                .as("each version but the last has been led out by one alone")
                .isEqualTo(made.get() - 1);
        try (Lease last = sectors.lease(SECTOR).orElseThrow()) {
            assertThat(gone.get(Integer.parseInt(last.version()))).isZero();
        }
    }

    @Test
    void while_a_sector_is_stopped_and_started_nobody_is_left_inside() throws Exception {
        sectors.replace(SECTOR, null, generation());
        race(this::stopping);

        assertThat(broken).hasValue(0);
        assertThat(empty).as("requests that met no version").hasPositiveValue();
        assertThat(over.get()).isEqualTo(made.get());
        assertThat(sectors.lease(SECTOR)).isEmpty();
    }

    @SafeVarargs
    private void race(Callable<Void>... changing) throws Exception {
        List<Future<Void>> changes = new ArrayList<>();
        List<Future<Void>> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(pool.submit(this::requesting));
        }
        for (Callable<Void> change : changing) {
            changes.add(pool.submit(change));
        }
        for (Future<Void> change : changes) {
            change.get(90, TimeUnit.SECONDS);
        }
        going = false;
        for (Future<Void> request : requests) {
            request.get(30, TimeUnit.SECONDS);
        }
        assertThat(leases.get()).as("leases taken").isGreaterThan(LEASES);
        assertThat(switched.get()).as("switches").isGreaterThan(VERSIONS / 4);
    }

    private Void requesting() {
        SplittableRandom random = new SplittableRandom(Thread.currentThread().getId());
        while (going) {
            Optional<Lease> lease = sectors.lease(SECTOR);
            if (lease.isEmpty()) {
                empty.incrementAndGet();
                continue;
            }
            try (Lease held = lease.get()) {
                int version = Integer.parseInt(held.version());
                inside.incrementAndGet(version);
                broken.addAndGet(gone.get(version));
                spin(random.nextInt(20));
                broken.addAndGet(gone.get(version));
                inside.decrementAndGet(version);
            }
            leases.incrementAndGet();
        }
        return null;
    }

    /** As a deployment does it: replaces what is seen, goes back at times, leads out what is not seen any more. */
    private Void switching() throws InterruptedException {
        SplittableRandom random = new SplittableRandom(Thread.currentThread().getId());
        while (more()) {
            Generation fresh = generation();
            Generation seen = sectors.live(SECTOR).orElseThrow();
            while (!sectors.replace(SECTOR, seen, fresh)) {
                seen = sectors.live(SECTOR).orElseThrow();
            }
            switched.incrementAndGet();
            spin(random.nextInt(2_000));
            boolean failed = random.nextInt(4) == 0;
            if (failed && sectors.replace(SECTOR, fresh, seen)) {
                takenBack.incrementAndGet();
                ledOut(fresh);
            } else {
                ledOut(seen);
            }
        }
        return null;
    }

    private Void stopping() throws InterruptedException {
        SplittableRandom random = new SplittableRandom(1);
        while (true) {
            Generation seen = sectors.live(SECTOR).orElseThrow();
            spin(random.nextInt(2_000));
            assertThat(sectors.replace(SECTOR, seen, null)).isTrue();
            ledOut(seen);
            switched.incrementAndGet();
            if (!more()) {
                return null;
            }
            assertThat(sectors.replace(SECTOR, null, generation())).isTrue();
        }
    }

    /** Until there were enough versions and enough requests; one of two at once may make one more. */
    private boolean more() {
        int versions = made.get();
        return versions < VERSIONS - 2 && (versions < VERSIONS / 2 || leases.get() <= LEASES);
    }

    private void ledOut(Generation generation) throws InterruptedException {
        int version = Integer.parseInt(generation.version());
        generation.leases().close();
        boolean drained = generation.leases().awaitDrained(LONG);
        int before = gone.getAndSet(version, 1);
        if (!drained
                || before != 0
                || inside.get(version) != 0
                || generation.leases().acquire()) {
            broken.incrementAndGet();
        }
        over.incrementAndGet();
    }

    private static void spin(int times) {
        for (int i = 0; i < times; i++) {
            Thread.onSpinWait();
        }
    }

    private Generation generation() {
        String version = String.valueOf(made.getAndIncrement());
        Definition definition = new Definition(
                SECTOR,
                Text.same(SECTOR),
                "fish",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Candidate origin = new Candidate(version, "simpul.plugin.ikan", version, "simpul:" + version, () -> null);
        return new Generation(origin, definition, SwitchRaceTest.class.getClassLoader(), Instant.EPOCH, 2);
    }

    private static RunningSectors sectors() {
        SectorThreads threads = new SectorThreads(LIMITS);
        SectorEngine nobody = new RunningSectorsTest.NamingEngine();
        RecordTables none = new RecordTables() {
            @Override
            public Result<Integer> judge(Definition definition) {
                return Result.done(0);
            }

            @Override
            public Result<Integer> prepare(Definition definition, String version) {
                return Result.done(0);
            }
        };
        Clock clock = Clock.systemUTC();
        return new RunningSectors(
                new Admission((subject, location) -> Optional.empty(), nobody, none, threads, LIMITS, clock),
                threads,
                LIMITS,
                clock);
    }
}
