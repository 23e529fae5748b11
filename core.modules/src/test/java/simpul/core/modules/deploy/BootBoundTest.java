package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.RecordTables;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

/** No module holds a start of the server up, whatever it is that takes its time. */
class BootBoundTest {
    private static final Terms BRIEF = new Terms(Duration.ofSeconds(2), Duration.ZERO, 3, 20, 3, 4);

    /** Held here, because the log itself holds none of them. */
    private static final Logger LOG = Logger.getLogger(Words.class.getName());

    private final CountDownLatch goes = new CountDownLatch(1);

    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    @AfterEach
    void close() throws Exception {
        for (Handler handler : LOG.getHandlers()) {
            LOG.removeHandler(handler);
        }
        goes.countDown();
        house().close();
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house() {
        return Objects.requireNonNull(house);
    }

    private void waits() {
        waits(goes);
    }

    private static void waits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void installed() throws Exception {
        house = new House(folder(), House.TERMS);
        house().install(Forge.sector("coba").in(folder()));
        house().install(Forge.sector("lain").in(folder()));
        house().close();
    }

    /** Starts in a thread of its own, so that a start that is held up is a failure and not the end of all tests. */
    private void boots() throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                house().boot(false);
                started.complete(null);
            } catch (Throwable e) {
                started.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        started.get(30, TimeUnit.SECONDS);
    }

    private List<String> codes() {
        return house().sectors().find("coba").orElseThrow().diagnoses().stream()
                .map(Diagnosis::code)
                .toList();
    }

    /** A disk that takes for ever to read one file. */
    private Inspector slowDisk(Inspector real) {
        return new Eyes(real, file -> {
            if (file.sector().equals("coba")) {
                waits();
            }
        });
    }

    /** A store that takes its time to make room for one sector. */
    private record SlowTables(RecordTables real, Runnable waits) implements RecordTables {
        @Override
        public Result<Integer> judge(Definition definition) {
            return real.judge(definition);
        }

        @Override
        public Result<Integer> prepare(Definition definition, String version) {
            if (definition.id().equals("coba")) {
                waits.run();
            }
            return real.prepare(definition, version);
        }
    }

    @Test
    void a_file_that_takes_too_long_to_be_looked_at_again_does_not() throws Exception {
        installed();
        house = new House(folder(), BRIEF, store -> store, this::slowDisk);

        boots();

        assertThat(codes()).containsExactly("MODULE_NOT_READY");
        assertThat(house().version("lain")).isEqualTo("1.0.0");
        assertThat(house().workshop.locks().take("coba", "next"))
                .as("a corrected version may be brought in")
                .isEmpty();
    }

    /** What is said about deployments from now on, whoever says it. */
    private static BlockingQueue<String> said() {
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        LOG.addHandler(new StreamHandler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }
        });
        return said;
    }

    @Test
    void why_one_that_came_too_late_failed_in_the_end_is_said_to_whoever_reads_the_log() throws Exception {
        installed();
        house = new House(
                folder(),
                BRIEF,
                store -> store,
                real -> new Eyes(real, file -> {
                    if (file.sector().equals("coba")) {
                        waits();
                        throw new IllegalStateException("spoilt disk");
                    }
                }));
        boots();
        BlockingQueue<String> said = said();

        goes.countDown();

        assertThat(said.poll(20, TimeUnit.SECONDS)).contains("MODULE_PLATFORM", "spoilt disk");
        assertThat(codes()).as("what was told").containsExactly("MODULE_NOT_READY");
    }

    @Test
    void one_whose_tables_take_too_long_does_not_and_is_let_in_when_they_are_there() throws Exception {
        installed();
        house = House.over(folder(), BRIEF, real -> new SlowTables(real, this::waits));

        boots();

        assertThat(codes()).containsExactly("MODULE_GROWING");
        assertThat(house().version("lain")).isEqualTo("1.0.0");
        goes.countDown();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (house().sectors().lease("coba").isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(codes()).isEmpty();
        assertThat(house().modules.live()).allMatch(row -> row.failedBoots() == 0);
    }

    @Test
    void whoever_wants_to_change_a_sector_meanwhile_reads_that_it_is_still_being_prepared() throws Exception {
        installed();
        house = House.over(folder(), BRIEF, real -> new SlowTables(real, this::waits));
        boots();

        Deployment refused =
                house().install(Forge.sector("coba").version("1.1.0").in(folder()));
        Problem conflict = house().modules
                .remove(House.call(), "coba", true, DeploymentSource.PAGE)
                .problem();

        Diagnosis why = refused.diagnoses().get(0);
        assertThat(why.code()).isEqualTo("MODULE_BUSY");
        assertThat(why.what().en()).contains("still being prepared since the start of the server");
        assertThat(why.why().en()).contains("Room for its records");
        assertThat(why.remedy().en()).contains("Wait", "modules page");
        assertThat(conflict.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(conflict.detail()).isEqualTo(why.what());
        assertThat(conflict.findings()).extracting(Finding::code).containsExactly("MODULE_BUSY");
        assertThat(conflict.findings().get(0).message().en()).contains("Room for its records", "Wait");
    }

    @Test
    void a_version_that_comes_too_late_does_not_free_the_sector_for_which_the_former_one_is_prepared()
            throws Exception {
        installed();
        Path late = Forge.sector("coba").version("1.1.0").in(folder());
        house = new House(folder(), House.TERMS);
        house().boot(false);
        house().store.clock().plus(Duration.ofMinutes(1));
        house().install(late);
        ModuleLive row = house().modules.live().get(0);
        house().workshop.ledger().note(House.call(), row.booted(2, List.of()), "test");
        house().close();
        CountDownLatch comes = new CountDownLatch(1);
        house = House.over(
                folder(),
                BRIEF,
                real -> new SlowTables(real, this::waits),
                real -> new Eyes(real, f -> {
                    if (f.version().equals("1.1.0")) {
                        waits(comes);
                    }
                }));
        boots();
        List<Thread> starting = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("simpul-start coba"))
                .toList();
        assertThat(starting).as("the late one and the former one").hasSize(2);

        comes.countDown();

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (starting.stream().allMatch(Thread::isAlive) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(starting).filteredOn(Thread::isAlive).hasSize(1);
        assertThat(house().workshop.locks().take("coba", "next")).isPresent();
        assertThat(codes()).as("what the page says is true of the former one").containsExactly("MODULE_GROWING");
    }
}
