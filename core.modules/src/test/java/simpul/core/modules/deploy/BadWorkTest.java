package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

/** Versions that come up as they should and then misbehave in the requests of people. */
class BadWorkTest {
    private static final Terms WATCHED = new Terms(Duration.ofSeconds(10), Duration.ofMinutes(5), 3, 20, 3, 4);
    private static final String SPIN =
            "long end = System.nanoTime() + 8_000_000_000L; while (System.nanoTime() < end) { }";

    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house(Terms terms) throws Exception {
        House made = new House(folder(), terms);
        house = made;
        return made;
    }

    @AfterEach
    void close() throws Exception {
        Objects.requireNonNull(house).close();
    }

    private static Forge version(String version, String show) {
        // Each module is asked for its screens before anybody sees it; only then it begins.
        return Forge.sector("coba")
                .version(version)
                .member("private static int asked;")
                .member("private static simpul.core.model.sector.view.View well() {"
                        + " return simpul.core.model.sector.view.View.notice("
                        + "simpul.core.model.sector.view.Tone.INFO, \"baik\", \"well\"); }")
                .member("private static simpul.core.model.sector.view.View show(ScreenRequest r) { " + show
                        + " return well(); }")
                .member("private static simpul.core.model.sector.view.View shown(ScreenRequest r) {"
                        + " try { r.period(); } catch (UnsupportedOperationException e) { return show(r); }"
                        + " return well(); }")
                .defines(".screens(Screen.of(\"layar\", \"Layar\", \"Screen\", \"fish\", Sektor::shown))");
    }

    private static List<String> codes(List<Diagnosis> diagnoses) {
        return diagnoses.stream().map(Diagnosis::code).toList();
    }

    @Test
    void one_that_ignores_the_interrupt_is_cut_off_and_the_former_version_is_back_while_its_threads_are_counted()
            throws Exception {
        House h = house(WATCHED);
        h.install(version("1.0.0", "").in(folder()));
        Result<Deployment> accepted = h.modules.install(
                House.call(), version("1.1.0", SPIN).in(folder()), Installing.by(DeploymentSource.PAGE));
        h.until(accepted.value().id(), d -> h.version("coba").equals("1.1.0"));

        // The bound is two here.
        h.screen("coba", "layar");
        h.screen("coba", "layar");

        Deployment returned = h.ended(accepted);
        assertThat(returned.outcome()).isEqualTo(DeploymentOutcome.RETURNED);
        assertThat(codes(returned.diagnoses()))
                .containsExactlyInAnyOrder("MODULE_PROBATION", "SECTOR_BREAKER", "SECTOR_TIMEOUT");
        assertThat(h.screen("coba", "layar").value()).isPresent();
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.modules.costs())
                .as("whoever looks for what uses the processor")
                .filteredOn(c -> !c.live())
                .extracting(ModuleCost::version, ModuleCost::abandoned)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1.1.0", 2));
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (h.modules.costs().size() > 1 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(h.modules.costs()).extracting(ModuleCost::version).containsExactly("1.0.0");
    }

    @Test
    void where_nothing_is_there_to_go_back_to_the_breaker_stops_it_and_asks_for_a_restart() throws Exception {
        House h = house(House.TERMS);
        h.install(version("1.0.0", SPIN).in(folder()));

        h.screen("coba", "layar");
        h.screen("coba", "layar");

        SectorModule stopped = h.sectors().find("coba").orElseThrow();
        assertThat(stopped.state()).isEqualTo(ModuleState.STOPPED);
        assertThat(stopped.abandoned()).isEqualTo(2);
        Diagnosis why = stopped.diagnoses().stream()
                .filter(d -> d.code().equals("SECTOR_BREAKER"))
                .findFirst()
                .orElseThrow();
        assertThat(why.remedy().id()).contains("Jalankan ulang Simpul");
        assertThat(h.sectors().lease("coba")).isEmpty();
        Deployment mended = h.install(version("1.1.0", "").in(folder()));
        assertThat(mended.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(h.screen("coba", "layar").value()).isPresent();
    }

    @Test
    void one_that_calls_itself_without_end_is_charged_with_it_and_answers_the_next_request() throws Exception {
        House h = house(House.TERMS);
        h.install(version("1.0.0", "if (++asked == 1) { down(1); }")
                .member("private static int down(int n) { return down(n + 1) + 1; }")
                .in(folder()));

        Diagnosis why = h.screen("coba", "layar").diagnosis().orElseThrow();

        assertThat(why.code()).isEqualTo("SECTOR_FAILED");
        assertThat(why.why().en()).contains("StackOverflowError");
        assertThat(h.screen("coba", "layar").value()).isPresent();
        assertThat(h.modules.costs()).extracting(ModuleCost::failed).containsExactly(1L);
    }

    @Test
    void one_that_uses_up_the_stack_while_its_classes_are_loaded_does_not_get_past_the_guard() throws Exception {
        House h = house(House.TERMS);
        assertThat(h.guard()).isNotNull();
        StringBuilder names = new StringBuilder();
        Forge forge = version("1.0.0", "if (++asked == 1) { down(0); }")
                .member("private static int loaded;")
                .member("private static void down(int n) { try { down(n + 1); }"
                        + " catch (StackOverflowError e) { load(loaded++); } }");
        for (int i = 0; i < 300; i++) {
            forge.source("uji.coba.K" + i, "package uji.coba; final class K" + i + " { static int x() { return 1; } }");
            names.append("case ").append(i).append(" -> K").append(i).append(".x(); ");
        }
        h.install(forge.member("private static void load(int i) { switch (i) { " + names + " default -> { } } }")
                .in(folder()));

        h.screen("coba", "layar");

        assertThat(h.screen("coba", "layar").value()).isPresent();
        Deployment refused = h.past(Forge.sector("lain")
                .member("private final String home = System.getProperty(\"user.home\");")
                .in(folder()));
        assertThat(codes(refused.diagnoses())).containsExactly("MODULE_NO_SERVICE");
    }
}
