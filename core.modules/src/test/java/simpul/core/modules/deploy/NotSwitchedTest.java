package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Lease;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.Phase;
import simpul.core.model.module.RecordTables;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.record.TableShape;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.store.Store;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;

/** A version that gets as far as its switch, where room is made for it, and is not switched to: what runs has its own again. */
class NotSwitchedTest extends Housed {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final Outage outage = new Outage();

    /** What happens once there is room for the new version. */
    private volatile Runnable meanwhile = () -> {};

    /** What happens just before the room is restored. */
    private volatile Runnable before = () -> {};

    /** How often the store will not answer who wants the room as it was. */
    private final AtomicInteger away = new AtomicInteger();

    @Override
    House made() throws Exception {
        return House.on(folder(), House.TERMS, outage::over, Tables::new);
    }

    private final class Tables implements RecordTables {
        private final RecordTables real;

        Tables(RecordTables real) {
            this.real = real;
        }

        @Override
        public Result<Integer> judge(Definition definition) {
            return real.judge(definition);
        }

        @Override
        public Result<Integer> prepare(Definition definition, String version) {
            Result<Integer> room = real.prepare(definition, version);
            if (version.equals("1.1.0")) {
                meanwhile.run();
            }
            return room;
        }

        @Override
        public Result<Integer> restore(Definition definition, String version) {
            before.run();
            if (away.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                throw new StoreUnavailable("away");
            }
            return real.restore(definition, version);
        }
    }

    @BeforeEach
    void running() throws Exception {
        Deployment first = house().install(Lots.former(folder()));
        assertThat(first.outcome()).as(first.toString()).isEqualTo(DeploymentOutcome.DONE);
    }

    private Result<Deployment> begun() {
        return house().modules.install(House.call(), Lots.newer(folder()), Installing.by(DeploymentSource.PAGE));
    }

    private Deployment seen(Result<Deployment> accepted) {
        return house().workshop
                .ledger()
                .ask(modules -> modules.deployment(accepted.value().id()))
                .orElseThrow();
    }

    private void calledOff() {
        Deployment running = house().workshop.ledger().ask(ModuleStore::running).get(0);
        assertThat(house().modules.cancel(House.call(), running.id()).isDone()).isTrue();
    }

    private List<String> parameters() {
        return house().store.parameters().all().stream()
                .filter(p -> p.code().startsWith("sektor.coba."))
                .map(p -> p.code() + "=" + p.value())
                .toList();
    }

    private TableShape shape() {
        Store store = house().store.store();
        return store.read(
                Scope.system(SystemTask.MODULES),
                tx -> tx.port(ShapeStore.class).find("coba", "lot").orElseThrow());
    }

    private void asBefore() {
        until(() -> shape().schema() == 1 && parameters().contains("sektor.coba.masa=14"));
        assertThat(shape().schema()).isEqualTo(1);
        assertThat(parameters()).containsExactly("sektor.coba.masa=14", "sektor.coba.most=14");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    private static void until(BooleanSupplier wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!wanted.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void after_one_was_called_off_parameters_and_tables_are_those_of_the_version_that_runs() throws Exception {
        meanwhile = this::calledOff;

        Deployment over = house().ended(begun());

        assertThat(over.outcome()).isEqualTo(DeploymentOutcome.CANCELLED);
        asBefore();
    }

    @Test
    void after_the_store_did_not_take_a_switch_they_are_too() throws Exception {
        outage.from(Phase.SWITCH, Outage.Change.LOST);

        Deployment over = house().ended(begun());

        assertThat(over.outcome()).isEqualTo(DeploymentOutcome.FAILED);
        asBefore();
    }

    @Test
    void after_the_platform_failed_in_the_middle_of_it_they_are_as_soon_as_the_store_answers_again() throws Exception {
        away.set(2);
        meanwhile = () -> {
            throw new IllegalStateException("a mistake of the platform's own");
        };

        Deployment over = house().ended(begun());

        assertThat(over.outcome()).isEqualTo(DeploymentOutcome.FAILED);
        asBefore();
        assertThat(away).hasValue(0);
    }

    @Test
    void the_next_one_does_not_come_between_while_they_are_restored() throws Exception {
        List<Deployment> between = new ArrayList<>();
        meanwhile = () -> {
            meanwhile = () -> {};
            throw new IllegalStateException("a mistake of the platform's own");
        };
        before = () -> {
            before = () -> {};
            Result<Deployment> next = begun();
            until(() -> !seen(next).isRunning());
            between.add(seen(next));
        };

        house().ended(begun());

        until(() -> !between.isEmpty());
        assertThat(between.get(0).diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_BUSY");
        asBefore();
        assertThat(house().ended(begun()).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void other_sectors_do_not_wait_for_their_turn_meanwhile() throws Exception {
        outage.from(Phase.SWITCH, Outage.Change.LOST);
        List<Boolean> turns = new CopyOnWriteArrayList<>();
        before = () -> {
            AtomicBoolean had = new AtomicBoolean();
            Thread other = new Thread(() -> {
                synchronized (house().workshop.turn()) {
                    had.set(true);
                }
            });
            other.start();
            until(had::get);
            turns.add(had.get());
        };

        house().ended(begun());

        asBefore();
        assertThat(turns).containsOnly(true).isNotEmpty();
    }

    @Test
    void the_version_that_ran_starts_again_although_the_other_one_knew_more_states() throws Exception {
        meanwhile = this::calledOff;
        house().ended(begun());
        asBefore();
        house().vanish();
        open();

        house().boot(false);

        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void it_does_so_although_the_server_ended_while_there_still_was_room_for_the_other_one() throws Exception {
        away.set(Integer.MAX_VALUE);
        meanwhile = () -> {
            throw new IllegalStateException("a mistake of the platform's own");
        };
        house().ended(begun());
        assertThat(shape().schema()).isEqualTo(2);
        house().vanish();
        away.set(0);
        open();

        house().boot(false);

        assertThat(house().version("coba")).isEqualTo("1.0.0");
        asBefore();
    }

    @Test
    void a_request_inside_the_former_version_reads_that_ones_parameters_to_its_end() throws Exception {
        try (Lease inside = house().sectors().lease("coba").orElseThrow()) {
            List<BigDecimal> read = new ArrayList<>();
            meanwhile = () -> read.addAll(read(inside));
            Result<Deployment> accepted = begun();
            house().until(accepted.value().id(), d -> house().version("coba").equals("1.1.0"));

            assertThat(read).as("while room is made").containsExactly(new BigDecimal(14), new BigDecimal(14));
            assertThat(read(inside)).as("after the switch").containsExactly(new BigDecimal(14), new BigDecimal(14));
            try (Lease after = house().sectors().lease("coba").orElseThrow()) {
                assertThat(read(after)).containsExactly(new BigDecimal(21), new BigDecimal(21));
            }
        }
    }

    private List<BigDecimal> read(Lease lease) {
        ParameterLook look = SectorParameters.of(house().store.parameters(), lease.definition());
        return lease.definition().parameters().stream()
                .map(p -> look.value(p, null, TODAY))
                .toList();
    }
}
