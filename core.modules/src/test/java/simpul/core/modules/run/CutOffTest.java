package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Lease;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Visit;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;

/** A request that is inside a version for longer than a switch waits. */
class CutOffTest {
    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(2), Duration.ofMillis(20), Duration.ofMillis(20), 2);

    private final RunningSectors sectors = sectors();

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
        SectorThreads threads = new SectorThreads(SHORT);
        Admission admission = new Admission(
                (subject, location) -> Optional.empty(),
                new RunningSectorsTest.NamingEngine(),
                tables,
                threads,
                SHORT,
                Clock.systemUTC());
        return new RunningSectors(admission, threads, SHORT, Clock.systemUTC());
    }

    private Generation running() {
        Sector sector = s -> s.id("ikan");
        sectors.admit(new Candidate("ikan", "simpul.plugin.ikan", "1.0.0", "file:ikan", () -> sector));
        return sectors.live("ikan").orElseThrow();
    }

    private static <T> T gone() {
        throw new IllegalStateException("zip file closed");
    }

    @Test
    void what_fails_in_a_version_that_was_let_go_is_said_to_be_cut_off_and_costs_the_sector_nothing() {
        Generation old = running();
        Diagnosis why;
        try (Visit visit = Visit.begin()) {
            try (Lease inside = sectors.lease("ikan").orElseThrow()) {
                sectors.retire("ikan");
                Returned<String> late = inside.call("screen x", CutOffTest::gone);
                why = late.diagnosis().orElseThrow();
            }
            assertThat(visit.again()).isTrue();
            assertThat(visit.again()).as("said once").isFalse();
        }

        assertThat(why.code()).isEqualTo("SECTOR_CUT_OFF");
        assertThat(why.what().en()).contains("screen x");
        assertThat(old.requests()).isEqualTo(1);
        assertThat(old.failedRequests()).isZero();
        assertThat(old.shown().failures()).isZero();
        assertThat(old.shown().diagnoses()).isEqualTo(List.of());
    }

    @Test
    void who_only_looks_at_what_a_version_declares_does_not_speak_for_how_it_does() {
        Generation fresh = running();
        for (int i = 0; i < 4; i++) {
            sectors.lease("ikan").orElseThrow().close();
        }
        try (Lease inside = sectors.lease("ikan").orElseThrow()) {
            inside.call("screen x", CutOffTest::gone);
        }

        assertThat(fresh.requests()).isEqualTo(1);
        assertThat(fresh.failedRequests()).isEqualTo(1);
    }

    @Test
    void a_call_that_is_running_when_its_version_is_let_go_is_cut_off_too() throws Exception {
        Generation old = running();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        Thread switching = new Thread(() -> {
            try {
                begun.await();
                sectors.retire("ikan");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            gone.countDown();
        });
        switching.start();
        try (Lease inside = sectors.lease("ikan").orElseThrow()) {
            Returned<String> late = inside.call("screen x", () -> {
                begun.countDown();
                try {
                    gone.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return gone();
            });
            assertThat(late.diagnosis()).map(Diagnosis::code).contains("SECTOR_CUT_OFF");
        }
        switching.join();
        assertThat(old.failedRequests()).isZero();
    }

    @Test
    void what_still_comes_back_from_a_version_that_was_let_go_counts() {
        running();
        try (Visit visit = Visit.begin()) {
            try (Lease inside = sectors.lease("ikan").orElseThrow()) {
                sectors.retire("ikan");

                assertThat(inside.call("late", () -> 7).value()).contains(7);
            }
            assertThat(visit.again()).isFalse();
        }
    }

    @Test
    void what_fails_before_is_the_sectors_fault_as_ever() {
        Generation old = running();
        try (Visit visit = Visit.begin()) {
            try (Lease inside = sectors.lease("ikan").orElseThrow()) {
                Returned<String> failed = inside.call("screen x", CutOffTest::gone);
                assertThat(failed.diagnosis()).map(Diagnosis::code).contains("SECTOR_FAILED");
                sectors.retire("ikan");
            }
            assertThat(visit.again()).isFalse();
        }

        assertThat(old.failedRequests()).isEqualTo(1);
        assertThat(old.shown().failures()).isEqualTo(1);
    }
}
