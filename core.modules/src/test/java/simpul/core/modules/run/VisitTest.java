package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Lease;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Visit;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.text.Text;

/** What one request is to the versions of a sector that it asks. */
class VisitTest {
    private static final String SECTOR = "ikan";
    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(150), Duration.ofMillis(20), Duration.ofMillis(20), 2);

    private final AtomicBoolean stop = new AtomicBoolean();
    private final RunningSectors sectors = sectors();
    private final Generation old = generation("1.0.0");
    private final Generation fresh = generation("2.0.0");

    private static RunningSectors sectors() {
        RecordTables tables = new RecordTables() {
            @Override
            public Result<Integer> judge(Definition definition) {
                return Result.done(0);
            }

            @Override
            public Result<Integer> prepare(Definition definition, String version) {
                return Result.done(0);
            }
        };
        SectorThreads threads = new SectorThreads(LIMITS);
        Clock clock = Clock.systemUTC();
        Admission admission = new Admission(
                (subject, location) -> Optional.empty(),
                new RunningSectorsTest.NamingEngine(),
                tables,
                threads,
                LIMITS,
                clock);
        return new RunningSectors(admission, threads, LIMITS, clock);
    }

    private static Generation generation(String version) {
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
        return new Generation(origin, definition, VisitTest.class.getClassLoader(), Instant.EPOCH, 2);
    }

    @AfterEach
    void letSpinningThreadsEnd() {
        stop.set(true);
    }

    /** The version that answered; the new one always fails. */
    private Returned<String> asked() {
        try (Lease lease = sectors.lease(SECTOR).orElseThrow()) {
            String version = lease.version();
            return lease.call("screen x", () -> version.equals("2.0.0") ? fails() : version);
        }
    }

    private static String fails() {
        throw new IllegalStateException("daftar jenis tidak ada");
    }

    private void switched() {
        sectors.replace(SECTOR, null, old);
        sectors.replace(SECTOR, old, fresh);
    }

    @Test
    void a_request_counts_once_however_often_it_asks_and_has_failed_when_one_answer_has() {
        sectors.replace(SECTOR, null, fresh);
        try (Visit visit = Visit.begin()) {
            try (Lease lease = sectors.lease(SECTOR).orElseThrow()) {
                lease.call("screen x", () -> 1);
            }
            asked();
            asked();
            assertThat(fresh.requests()).as("not over yet").isZero();
            assertThat(visit.again()).as("no other version is at hand").isFalse();
        }

        assertThat(fresh.requests()).isEqualTo(1);
        assertThat(fresh.failedRequests()).isEqualTo(1);
        assertThat(fresh.leases().out()).isZero();
    }

    @Test
    void what_nobody_asked_for_is_no_request_but_what_fails_in_it_is_said() {
        switched();
        try (Visit visit = Visit.begin()) {
            try (Lease lease = sectors.aside(SECTOR).orElseThrow()) {
                lease.call("reminder x", VisitTest::fails);
            }
            assertThat(visit.again()).isFalse();
        }

        assertThat(fresh.requests()).isZero();
        assertThat(fresh.failedRequests()).isZero();
        assertThat(fresh.shown().failures()).isEqualTo(1);
        assertThat(fresh.latest()).extracting(Diagnosis::code).containsExactly("SECTOR_FAILED");
    }

    @Test
    void what_failed_in_a_new_version_is_asked_of_the_former_one_while_that_is_at_hand() {
        switched();
        try (Visit visit = Visit.begin()) {
            assertThat(asked().value()).isEmpty();
            assertThat(visit.again()).isTrue();
            assertThat(asked().value()).contains("1.0.0");
            assertThat(visit.again()).as("once").isFalse();
        }

        assertThat(fresh.requests()).isEqualTo(1);
        assertThat(fresh.failedRequests()).as("the new one pays").isEqualTo(1);
        assertThat(old.failedRequests()).isZero();
        try (Visit next = Visit.begin()) {
            assertThat(asked().value())
                    .as("the next request begins in the new one")
                    .isEmpty();
            assertThat(next.again()).isTrue();
        }
    }

    @Test
    void nothing_is_asked_of_a_former_version_that_has_been_led_out() {
        switched();
        try (Visit visit = Visit.begin()) {
            asked();
            assertThat(visit.again()).isTrue();
            old.drain(Duration.ZERO);

            assertThat(asked().diagnosis()).map(Diagnosis::code).contains("SECTOR_FAILED");
            assertThat(visit.again()).isFalse();
        }
    }

    @Test
    void a_version_that_is_back_after_a_failed_one_does_not_send_its_requests_there() {
        Generation back = generation("2.0.0");
        sectors.replace(SECTOR, null, back);
        sectors.replace(SECTOR, back, fresh);
        sectors.replace(SECTOR, fresh, back);
        try (Visit visit = Visit.begin()) {
            asked();
            assertThat(visit.again()).isFalse();
        }
    }

    @Test
    void one_that_runs_out_of_time_is_asked_of_the_former_one_too_and_so_is_one_that_the_breaker_stopped() {
        switched();
        for (int i = 0; i < 2; i++) {
            try (Visit visit = Visit.begin();
                    Lease lease = sectors.lease(SECTOR).orElseThrow()) {
                lease.call("screen x", this::spin);
                assertThat(visit.again()).isTrue();
            }
        }
        assertThat(fresh.isBroken()).isTrue();
        try (Visit visit = Visit.begin()) {
            assertThat(sectors.aside(SECTOR)).isEmpty();
            assertThat(visit.again()).as("nobody asked for that").isFalse();
        }
        try (Visit visit = Visit.begin()) {
            assertThat(sectors.lease(SECTOR)).isEmpty();
            assertThat(visit.again()).isTrue();
            assertThat(asked().value()).contains("1.0.0");
        }
    }

    private Integer spin() {
        while (!stop.get()) {
            Thread.onSpinWait();
        }
        return 1;
    }
}
