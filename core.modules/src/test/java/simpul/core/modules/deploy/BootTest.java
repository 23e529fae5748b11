package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

class BootTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void open() throws Exception {
        house = new House(folder(), House.TERMS);
        now = now.isAfter(h().store.clock().instant()) ? now : h().store.clock().instant();
    }

    @AfterEach
    void close() throws Exception {
        h().close();
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House h() {
        return Objects.requireNonNull(house);
    }

    /** Another process over the same data. */
    private void restart() throws Exception {
        h().close();
        open();
    }

    /** Another one, after this one ended without a word. */
    private void vanish() throws Exception {
        h().vanish();
        open();
    }

    private Path jar(String version) {
        return Forge.sector("coba").version(version).in(folder());
    }

    private Path broken(String version) {
        return Forge.sector("coba")
                .version(version)
                .member("public Sektor() { throw new IllegalStateException(\"later\"); }")
                .in(folder());
    }

    private List<String> codes() {
        return h().sectors().find("coba").orElseThrow().diagnoses().stream()
                .map(Diagnosis::code)
                .toList();
    }

    private ModuleLive live() {
        return h().modules.live().get(0);
    }

    @Test
    void the_first_start_takes_what_the_release_brings_and_later_ones_need_no_line_for_it() throws Exception {
        Path jar = jar("1.0.0");
        h().boot(false, jar);
        assertThat(h().version("coba")).isEqualTo("1.0.0");
        restart();
        h().boot(false, jar);

        assertThat(h().version("coba")).isEqualTo("1.0.0");
        assertThat(h().modules.deployments("coba", 10))
                .extracting(Deployment::kind)
                .containsExactly(DeploymentKind.DISTRIBUTION);
        assertThat(live().chosen()).isFalse();
    }

    @Test
    void a_newer_release_brings_its_version_unless_somebody_has_decided_otherwise() throws Exception {
        h().boot(false, jar("1.0.0"));
        restart();
        h().boot(false, jar("1.1.0"));
        assertThat(h().version("coba")).isEqualTo("1.1.0");

        h().ended(h().modules.rollback(House.call(), "coba", DeploymentSource.PAGE));
        restart();
        h().boot(false, jar("1.2.0"));
        assertThat(h().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void what_somebody_removed_is_not_brought_back_by_a_start() throws Exception {
        h().boot(false, jar("1.0.0"));
        h().ended(h().modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));
        restart();
        h().boot(false, jar("1.1.0"));

        assertThat(h().sectors().lease("coba")).isEmpty();
    }

    @Test
    void a_copy_that_was_changed_on_the_disk_is_not_started() throws Exception {
        Path jar = jar("1.0.0");
        h().boot(false, jar);
        restart();
        Path copy = h().workshop.jars().of(House.sha256(jar));
        assertThat(copy.toFile().setWritable(true)).isTrue();
        Files.write(copy, new byte[] {1});
        h().boot(false, jar);

        assertThat(h().sectors().lease("coba")).isEmpty();
        assertThat(codes()).containsExactly("MODULE_CHANGED");
    }

    @Test
    void safe_mode_starts_no_sector_and_the_next_start_does_again() throws Exception {
        Path jar = jar("1.0.0");
        h().boot(false, jar);
        restart();
        h().boot(true, jar);
        assertThat(h().sectors().lease("coba")).isEmpty();
        assertThat(codes()).containsExactly("MODULE_SAFE_MODE");
        restart();
        h().boot(false, jar);
        assertThat(h().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void a_module_that_fails_at_three_starts_in_a_row_is_set_aside_until_somebody_starts_it() throws Exception {
        Path jar = broken("1.0.0");
        h().boot(false, jar);
        restart();
        h().boot(false, jar);
        assertThat(live().state()).isEqualTo(LiveState.LIVE);
        assertThat(live().failedBoots()).isEqualTo(2);
        restart();
        h().boot(false, jar);

        assertThat(live().state()).isEqualTo(LiveState.SET_ASIDE);
        assertThat(codes()).contains("MODULE_SET_ASIDE", "MODULE_NO_SERVICE");
        restart();
        h().boot(false, jar);
        assertThat(h().sectors().find("coba").orElseThrow().state()).isEqualTo(ModuleState.IDLE);
    }

    @Test
    void a_module_during_whose_start_three_processes_were_killed_is_set_aside() throws Exception {
        Path jar = jar("1.0.0");
        h().boot(false, jar);
        restart();
        Files.writeString(h().mark(), "coba 3\n");
        h().boot(false, jar);

        assertThat(live().state()).isEqualTo(LiveState.SET_ASIDE);
        assertThat(h().sectors().lease("coba")).isEmpty();
    }

    /** Processes that start, and end before anybody can say that all is well. */
    private void endEarly(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            vanish();
            h().boot(false);
        }
    }

    private void installed(String sector, String version) throws Exception {
        later();
        assertThat(h().install(Forge.sector(sector).version(version).in(folder()))
                        .outcome())
                .isEqualTo(DeploymentOutcome.DONE);
    }

    /** The start is found good now; what comes later comes later. */
    private void good() {
        later();
        new BootMark(h().mark()).good(h().store.clock().instant());
    }

    /** Each process of a test begins at the same moment. */
    private void later() {
        now = now.plusSeconds(60);
        h().store.clock().set(now);
    }

    private ModuleLive live(String sector) {
        return h().modules.live().stream()
                .filter(l -> l.sector().equals(sector))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void when_three_processes_end_soon_after_their_start_the_module_deployed_last_is_set_aside() throws Exception {
        installed("lama", "1.0.0");
        good();
        installed("baru", "1.0.0");
        installed("coba", "1.0.0");
        endEarly(3);
        assertThat(live("coba").state()).as("three have to end first").isEqualTo(LiveState.LIVE);

        endEarly(1);

        assertThat(live("coba").state()).isEqualTo(LiveState.SET_ASIDE);
        assertThat(codes()).containsExactly("MODULE_SET_ASIDE");
        assertThat(h().sectors().lease("coba")).isEmpty();
        assertThat(h().version("lama")).isEqualTo("1.0.0");
        assertThat(h().version("baru")).isEqualTo("1.0.0");
        endEarly(2);
        assertThat(h().version("baru")).as("the next one has three starts too").isEqualTo("1.0.0");
        assertThat(live("coba").diagnoses().get(0).why().en()).contains("3 times in a row", "last");
    }

    @Test
    void modules_that_went_well_before_are_not_blamed_for_processes_that_end() throws Exception {
        installed("coba", "1.0.0");
        good();
        endEarly(5);

        assertThat(h().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void a_good_start_in_between_clears_all_of_it() throws Exception {
        good();
        installed("coba", "1.0.0");
        endEarly(2);
        good();
        endEarly(4);

        assertThat(h().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void what_a_release_brings_is_not_blamed_because_it_changes_all_at_once() throws Exception {
        h().boot(false, jar("1.0.0"));
        endEarly(5);
        vanish();
        h().boot(false, jar("1.0.0"));

        assertThat(h().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void processes_that_are_killed_in_the_middle_of_a_deployment_blame_no_module_that_was_well() throws Exception {
        good();
        installed("lama", "1.0.0");
        Deployment second = h().install(jar("1.0.0"));
        endEarly(2);
        for (Phase phase : List.of(Phase.NOTICE, Phase.CHECK, Phase.PLAN, Phase.TRY, Phase.SWITCH)) {
            cutOff(second, phase);
            endEarly(1);
            assertThat(h().version("lama")).as(phase.name()).isEqualTo("1.0.0");
        }

        endEarly(2);
        assertThat(live("lama").state())
                .as("those of the other starts still count")
                .isEqualTo(LiveState.SET_ASIDE);
    }

    @Test
    void a_start_is_good_when_its_process_lives_long_enough_or_ends_in_order() throws Exception {
        BootMark mark = new BootMark(h().mark());
        mark.begun();
        new BootProof(mark, h().store.clock(), Duration.ofMillis(1));
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (mark.lastGood().equals(Instant.EPOCH) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(mark.lastGood()).isEqualTo(h().store.clock().instant());

        assertThat(mark.begun()).isZero();
        assertThat(mark.begun()).as("the one before ended early").isEqualTo(1);
        new BootProof(mark, h().store.clock(), Duration.ofHours(1)).end();
        assertThat(new BootMark(h().mark()).begun()).isZero();
    }

    @Test
    void a_module_that_takes_too_long_does_not_hold_the_start_up_and_is_led_out_when_it_comes() throws Exception {
        String spin = "{ long end = System.nanoTime() + 1_500_000_000L; while (System.nanoTime() < end) { } }";
        Path jar = Forge.sector("coba")
                .source(
                        "uji.coba.Lambat",
                        "package uji.coba; import org.osgi.service.component.annotations.Component;"
                                + " @Component(immediate = true, service = Lambat.class) public final class Lambat {"
                                + " public Lambat() " + spin + " }")
                .defines(".selfCheck(() -> { " + spin + " return List.of(); })")
                .in(folder());
        h().close();
        house = new House(folder(), new Terms(Duration.ofSeconds(2), Duration.ZERO, 3, 20, 3, 4));
        h().boot(false, jar);

        assertThat(codes()).containsExactly("MODULE_NOT_READY");
        assertThat(live().failedBoots()).isEqualTo(1);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (h().framework.modules() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(h().framework.modules()).isZero();
        assertThat(h().sectors().lease("coba")).isEmpty();
    }

    @Test
    void a_process_that_ends_on_probation_comes_back_to_the_former_version() throws Exception {
        h().install(jar("1.0.0"));
        Deployment second = h().install(jar("1.1.0"));
        cutOff(second, Phase.DRAIN);
        restart();
        h().boot(false);

        assertThat(h().version("coba")).isEqualTo("1.0.0");
        Deployment cut = h().modules.find(second.id()).orElseThrow();
        assertThat(cut.outcome()).isEqualTo(DeploymentOutcome.INTERRUPTED);
        assertThat(cut.diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_INTERRUPTED");
        assertThat(cut.last().orElseThrow().outcome()).isEqualTo(PhaseOutcome.FAILED);
    }

    @Test
    void a_process_that_ends_in_any_phase_before_the_switch_goes_on_with_what_ran() throws Exception {
        Deployment first = h().install(jar("1.0.0"));
        for (Phase phase : List.of(Phase.NOTICE, Phase.CHECK, Phase.PLAN, Phase.TRY, Phase.SWITCH)) {
            cutOff(first, phase);
            restart();
            h().boot(false);
            assertThat(h().version("coba")).isEqualTo("1.0.0");
            assertThat(h().modules.find(first.id()).orElseThrow().outcome()).isEqualTo(DeploymentOutcome.INTERRUPTED);
        }
    }

    /** The ledger as a kill in that phase leaves it. */
    private void cutOff(Deployment of, Phase phase) {
        ModuleFile file = h().modules.file(of.sha256()).orElseThrow();
        Deployment running = Deployment.begun(
                        of.id(), of.kind(), of.source(), of.sector(), Text.same("Administrator"), of.started())
                .about(file, of.previous())
                .begin(phase, of.started());
        assertThat(h().workshop.ledger().keep(House.call(), running, "test").isDone())
                .isTrue();
    }
}
