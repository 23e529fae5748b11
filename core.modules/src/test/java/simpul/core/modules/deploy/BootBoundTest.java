package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.RecordTables;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.modules.check.Known;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

/** No module holds a start of the server up, whatever it is that takes its time. */
class BootBoundTest {
    private static final Terms BRIEF = new Terms(Duration.ofSeconds(2), Duration.ZERO, 3, 20, 3, 4);

    private final CountDownLatch goes = new CountDownLatch(1);

    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    @AfterEach
    void close() throws Exception {
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
        try {
            goes.await();
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
    private record SlowDisk(Inspector real, Runnable waits) implements Inspector {
        @Override
        public Inspected inspect(Path jar, boolean anyVersion, Known known) {
            return real.inspect(jar, anyVersion, known);
        }

        @Override
        public Inspected described(Path jar) {
            return real.described(jar);
        }

        @Override
        public Inspected again(Path jar, ModuleFile accepted, Known known) {
            if (accepted.sector().equals("coba")) {
                waits.run();
            }
            return real.again(jar, accepted, known);
        }

        @Override
        public Known known() {
            return real.known();
        }
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
        house = new House(folder(), BRIEF, store -> store, real -> new SlowDisk(real, this::waits));

        boots();

        assertThat(codes()).containsExactly("MODULE_NOT_READY");
        assertThat(house().version("lain")).isEqualTo("1.0.0");
        assertThat(house().workshop.locks().take("coba", "next"))
                .as("a corrected version may be brought in")
                .isEmpty();
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
}
