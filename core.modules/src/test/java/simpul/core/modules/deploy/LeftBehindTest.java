package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.Survivor;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.forge.Forge;

/**
 * What came past the check, by whatever way, and leaves something of itself running: its version is named as long as its
 * classes are held. What it left in a thread of the platform's goes with that thread.
 */
class LeftBehindTest {
    private static final String STOP = "uji.selesai";

    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;
    private @Nullable Blind blind;

    @BeforeEach
    void open() throws Exception {
        System.clearProperty(STOP);
        house = new House(folder(), House.TERMS, store -> store, real -> blind = new Blind(real));
    }

    @AfterEach
    void close() throws Exception {
        System.setProperty(STOP, "true");
        house().close();
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house() {
        return Objects.requireNonNull(house);
    }

    /** A version that does something when its component is made, and then another one that does not. */
    private void replaced(String sector, String atStart) throws InterruptedException {
        Path jar = Forge.sector(sector)
                .member("public Sektor() { " + atStart + " }")
                .in(folder());
        assertThat(Objects.requireNonNull(blind)
                        .real()
                        .inspect(jar, false, blind.real().known())
                        .diagnoses())
                .as("what the check would say")
                .extracting(Diagnosis::code)
                .contains("MODULE_REFERENCE");
        Deployment first = house().install(jar);
        assertThat(first.outcome()).isEqualTo(DeploymentOutcome.DONE);
        house().install(Forge.sector(sector).version("1.1.0").in(folder()));
    }

    @Test
    void a_thread_or_a_timer_left_behind_is_told_by_sector_and_version_and_a_thread_local_does_no_harm()
            throws Exception {
        replaced(
                "utas",
                "Thread t = new Thread(() -> { while (!Boolean.getBoolean(\"" + STOP + "\")) {"
                        + " try { Thread.sleep(20); } catch (InterruptedException e) { } } });"
                        + " t.setDaemon(true); t.start();");
        replaced(
                "pewaktu",
                "Timer timer = new Timer(true); timer.schedule(new TimerTask() { public void run() {"
                        + " if (Boolean.getBoolean(\"" + STOP + "\")) { timer.cancel(); } } }, 0, 20);");
        replaced("lokal", "new ThreadLocal<Object>().set(new Object() { });");

        settled(2);
        assertThat(house().modules.survivors())
                .extracting(Survivor::sector, Survivor::version)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("utas", "1.0.0"),
                        org.assertj.core.groups.Tuple.tuple("pewaktu", "1.0.0"));

        System.setProperty(STOP, "true");
        settled(0);
        assertThat(house().modules.survivors()).isEmpty();
    }

    private void settled(int survivors) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (house().modules.survivors().size() > survivors && System.nanoTime() < end) {
            System.gc();
            Thread.onSpinWait();
        }
    }
}
