package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Lease;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Setting;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.OpenTransaction;
import simpul.core.model.text.Text;

class RunningSectorsTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(150), Duration.ofMillis(20), Duration.ofSeconds(5), 2);

    private final List<String> prepared = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final SectorThreads threads = new SectorThreads(LIMITS);

    private final RecordTables tables = new RecordTables() {
        @Override
        public Result<Integer> judge(Definition definition) {
            return Result.done(0);
        }

        @Override
        public Result<Integer> prepare(Definition definition, String version) {
            prepared.add(definition.id() + " " + version);
            return Result.done(0);
        }
    };

    private final RunningSectors sectors = with((subject, location) -> Optional.empty());

    private RunningSectors with(Trust trust) {
        Admission admission = new Admission(trust, new NamingEngine(), tables, threads, LIMITS, Clock.systemUTC());
        return new RunningSectors(admission, threads, LIMITS, Clock.systemUTC());
    }

    @AfterEach
    void letSpinningThreadsEnd() {
        stop.set(true);
    }

    @Test
    void an_admitted_sector_answers_on_a_thread_of_its_own() {
        sectors.admit(candidate("ikan", s -> s.id("ikan")));

        try (Lease lease = sectors.lease("ikan").orElseThrow()) {
            Returned<Boolean> own =
                    lease.call("thread", () -> Thread.currentThread().getName().startsWith("sector ikan 1.0.0"));
            assertThat(own.value()).contains(true);
            assertThat(sectors.find("ikan").orElseThrow().leases()).isEqualTo(1);
        }
        assertThat(sectors.find("ikan").orElseThrow().leases()).isZero();
    }

    @Test
    void what_a_function_throws_is_charged_to_its_sector_with_its_cause() {
        sectors.admit(candidate("ikan", s -> s.id("ikan")));

        try (Lease lease = sectors.lease("ikan").orElseThrow()) {
            Returned<String> broken = lease.call("rule X", () -> {
                throw new IllegalStateException("no such species");
            });
            Diagnosis why = broken.diagnosis().orElseThrow();
            assertThat(why.code()).isEqualTo("SECTOR_FAILED");
            assertThat(why.what().en()).contains("rule X");
            assertThat(why.why().en()).contains("IllegalStateException: no such species");
            assertThat(deep(lease).diagnosis().orElseThrow().why().en()).contains("StackOverflowError");
        }
        SectorModule module = sectors.find("ikan").orElseThrow();
        assertThat(module.failures()).isEqualTo(2);
        assertThat(module.state()).isEqualTo(ModuleState.RUNNING);
        assertThat(module.diagnoses()).hasSize(2);
    }

    private static Returned<Integer> deep(Lease lease) {
        return lease.call("deep", () -> down(1));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int down(int n) {
        return down(n + 1) + 1;
    }

    @Test
    void a_sector_that_never_ends_is_given_up_and_then_stopped_while_others_answer() {
        sectors.admit(candidate("putar", s -> s.id("putar")));
        sectors.admit(candidate("ikan", s -> s.id("ikan")));

        try (Lease spinning = sectors.lease("putar").orElseThrow()) {
            Diagnosis first = spinning.call("spin", this::spin).diagnosis().orElseThrow();
            assertThat(first.code()).isEqualTo("SECTOR_TIMEOUT");
            try (Lease other = sectors.lease("ikan").orElseThrow()) {
                assertThat(other.call("answer", () -> 42).value()).contains(42);
            }
            assertThat(spinning.call("spin", this::spin).diagnosis()).isPresent();

            assertThat(spinning.call("spin", this::spin)
                            .diagnosis()
                            .orElseThrow()
                            .code())
                    .isEqualTo("SECTOR_BREAKER");
        }
        SectorModule stopped = sectors.find("putar").orElseThrow();
        assertThat(stopped.state()).isEqualTo(ModuleState.STOPPED);
        assertThat(stopped.abandoned()).isEqualTo(2);
        assertThat(sectors.lease("putar")).isEmpty();
        assertThat(sectors.lease("ikan")).isPresent();

        AtomicBoolean called = new AtomicBoolean();
        try (Lease declared = sectors.known("putar").orElseThrow()) {
            assertThat(declared.definition().id()).isEqualTo("putar");
            Returned<Integer> silent = declared.call("rule", () -> {
                called.set(true);
                return 1;
            });
            assertThat(silent.diagnosis().orElseThrow().code()).isEqualTo("SECTOR_BREAKER");
        }
        assertThat(called).as("nothing of it is called any more").isFalse();
    }

    private Integer spin() {
        while (!stop.get()) {
            Thread.onSpinWait();
        }
        return 0;
    }

    @Test
    void a_function_that_heeds_the_interrupt_costs_time_but_no_thread() {
        sectors.admit(candidate("ikan", s -> s.id("ikan")));

        try (Lease lease = sectors.lease("ikan").orElseThrow()) {
            Returned<Integer> late = lease.call("wait", () -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return 1;
            });
            assertThat(late.diagnosis().orElseThrow().code()).isEqualTo("SECTOR_TIMEOUT");
        }
        assertThat(sectors.find("ikan").orElseThrow().abandoned()).isZero();
    }

    @Test
    void no_function_runs_while_a_transaction_is_open() {
        sectors.admit(candidate("ikan", s -> s.id("ikan")));
        OpenTransaction.entered();
        try (Lease lease = sectors.lease("ikan").orElseThrow()) {
            assertThatThrownBy(() -> lease.call("rule", () -> 1)).isInstanceOf(IllegalStateException.class);
        } finally {
            OpenTransaction.left();
        }
    }

    @Test
    void everything_wrong_with_a_definition_is_said_at_once_and_the_sector_does_not_run() {
        sectors.admit(candidate("rusak", s -> s.id("WRONG")));

        assertThat(sectors.lease("rusak")).isEmpty();
        SectorModule refused = sectors.all().get(0);
        assertThat(refused.state()).isEqualTo(ModuleState.REFUSED);
        assertThat(refused.diagnoses()).extracting(Diagnosis::code).containsExactly("DEFINITION_A", "DEFINITION_B");
    }

    @Test
    void a_component_that_fails_or_hangs_while_it_starts_is_refused() {
        sectors.admit(new Candidate("a", "simpul.plugin.a", "1.0.0", "file:a", () -> null));
        sectors.admit(new Candidate("b", "simpul.plugin.b", "1.0.0", "file:b", () -> {
            throw new IllegalStateException("activate");
        }));
        sectors.admit(candidate("c", s -> spin()));

        assertThat(sectors.all())
                .extracting(m -> m.diagnoses().get(0).code())
                .containsExactly("MODULE_NO_SERVICE", "SECTOR_FAILED", "SECTOR_TIMEOUT");
    }

    @Test
    void a_sector_may_take_longer_to_define_itself_than_for_a_call() {
        Limits patient = new Limits(Duration.ofSeconds(1), Duration.ofMillis(20), Duration.ofSeconds(5), 2);
        SectorThreads calls = new SectorThreads(patient);
        RunningSectors slow = new RunningSectors(
                new Admission(
                        (subject, location) -> Optional.empty(),
                        new NamingEngine(),
                        tables,
                        calls,
                        patient,
                        Clock.systemUTC()),
                calls,
                patient,
                Clock.systemUTC());
        slow.admit(candidate("ikan", s -> {
            spinFor(Duration.ofMillis(1200));
            s.id("ikan");
        }));

        try (Lease lease = slow.lease("ikan").orElseThrow()) {
            assertThat(lease.call("rule X", () -> spinFor(Duration.ofMillis(1200)))
                            .diagnosis())
                    .hasValueSatisfying(d -> assertThat(d.code()).isEqualTo("SECTOR_TIMEOUT"));
        }
    }

    private static boolean spinFor(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return true;
    }

    @Test
    void a_file_that_is_not_trusted_is_never_asked_anything() {
        AtomicBoolean asked = new AtomicBoolean();
        RunningSectors strict =
                with((subject, location) -> Optional.of(Diagnoses.untrusted(subject, "berubah", "changed")));
        strict.admit(candidate("ikan", s -> asked.set(true)));

        assertThat(asked).isFalse();
        assertThat(strict.all().get(0).diagnoses().get(0).code()).isEqualTo("MODULE_UNTRUSTED");
    }

    @Test
    void two_modules_cannot_run_one_sector_and_the_first_goes_on() {
        sectors.admit(candidate("satu", s -> s.id("ikan")));
        sectors.admit(candidate("dua", s -> s.id("ikan")));

        assertThat(sectors.all())
                .extracting(SectorModule::state)
                .containsExactlyInAnyOrder(ModuleState.RUNNING, ModuleState.REFUSED);
        assertThat(sectors.lease("ikan")).isPresent();
    }

    @Test
    void a_second_module_of_a_sector_changes_nothing_in_the_tables_of_the_first() {
        sectors.admit(candidate("satu", s -> s.id("ikan")));
        sectors.admit(new Candidate("dua", "simpul.plugin.dua", "2.0.0", "file:dua", () -> s -> s.id("ikan")));

        assertThat(sectors.all())
                .flatExtracting(SectorModule::diagnoses)
                .extracting(Diagnosis::code)
                .containsExactly("MODULE_TWICE");
        assertThat(prepared).containsExactly("ikan 1.0.0");
    }

    @Test
    void a_module_that_goes_waits_for_the_requests_inside_it() throws Exception {
        sectors.admit(candidate("ikan", s -> s.id("ikan")));
        Lease lease = sectors.lease("ikan").orElseThrow();
        Thread going = new Thread(() -> sectors.retire("ikan"));
        going.start();
        while (sectors.find("ikan").isPresent()) {
            Thread.onSpinWait();
        }

        assertThat(sectors.lease("ikan")).isEmpty();
        assertThat(lease.call("late", () -> 7).value()).contains(7);
        lease.close();
        going.join(5_000);
        assertThat(going.isAlive()).isFalse();
    }

    private static Candidate candidate(String name, Sector sector) {
        return new Candidate(name, "simpul.plugin." + name, "1.0.0", "file:" + name, () -> sector);
    }

    /** Takes the identifier from the sector and refuses upper case with two findings. */
    static final class NamingEngine implements SectorEngine {
        @Override
        public Result<Definition> define(Sector sector) {
            NamedSpec spec = new NamedSpec();
            sector.define(spec);
            if (spec.id.equals(spec.id.toUpperCase(java.util.Locale.ROOT))) {
                return Result.refused(Problem.invalid(List.of(
                        Finding.blocking("DEFINITION_A", "", Text.same("a")),
                        Finding.blocking("DEFINITION_B", "", Text.same("b")))));
            }
            return Result.done(new Definition(
                    spec.id,
                    Text.same(spec.id),
                    "fish",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }

        @Override
        public Result<Map<String, Object>> judge(
                Definition definition, RecordType type, Map<String, ?> input, Setting setting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Result<Map<String, Object>> move(
                Definition definition, RecordType type, Map<String, Object> values, String move, Setting setting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Instant> dues(
                Definition definition,
                RecordType type,
                @Nullable String state,
                Instant since,
                Map<String, Object> values,
                Setting setting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Finding> faults(Definition definition, Outcome outcome) {
            throw new UnsupportedOperationException();
        }
    }
}
