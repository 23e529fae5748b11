package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Generation;

/** A process that is killed in the middle of a deployment, and the next one over its data. */
class KillTest {
    @TempDir
    @Nullable
    Path folder;

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private Path jar(String version) {
        return Forge.sector("coba").version(version).in(folder());
    }

    private static final List<Phase> UP_TO_PROBATION =
            List.of(Phase.NOTICE, Phase.CHECK, Phase.PLAN, Phase.TRY, Phase.SWITCH, Phase.DRAIN);

    private int serial;

    /** A process that does this and ends in order; each begins later than the one before. */
    private void house(Work work) throws Exception {
        try (House h = new House(folder(), House.TERMS)) {
            Victim.later(h, ++serial);
            h.boot(false);
            work.in(h);
        }
    }

    private interface Work {
        void in(House house) throws Exception;
    }

    private void installed(String version) throws Exception {
        house(h -> h.install(jar(version)));
    }

    @Test
    void a_process_killed_in_any_phase_comes_back_with_the_last_good_version() throws Exception {
        installed("1.0.0");
        for (Phase phase : UP_TO_PROBATION) {
            Deployment cut = after(killedIn(phase, DeploymentKind.INSTALL, jar("1." + (serial + 1) + ".0")), "1.0.0");

            interrupted(cut, phase);
        }
    }

    @Test
    void that_is_so_too_where_the_new_version_knows_more_states_of_a_workflow() throws Exception {
        house(h -> h.install(Lots.former(folder())));

        interrupted(after(killedIn(Phase.DRAIN, DeploymentKind.INSTALL, Lots.newer(folder())), "1.0.0"), Phase.DRAIN);
    }

    private static void interrupted(Deployment cut, Phase phase) {
        assertThat(cut.outcome()).as(phase.name()).isEqualTo(DeploymentOutcome.INTERRUPTED);
        assertThat(cut.last().orElseThrow().phase()).isEqualTo(phase);
        assertThat(cut.diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_INTERRUPTED");
    }

    @Test
    void one_killed_after_the_probation_goes_on_with_the_new_version_which_is_the_last_good_one() throws Exception {
        installed("1.0.0");

        Deployment through = after(killedIn(Phase.RETIRE, DeploymentKind.INSTALL, jar("1.1.0")), "1.1.0");

        assertThat(through.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(through.diagnoses()).isEmpty();
    }

    @Test
    void one_killed_on_its_way_back_can_go_back_again_or_is_back_already() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        for (Phase phase : List.of(Phase.NOTICE, Phase.CHECK, Phase.PLAN, Phase.TRY, Phase.SWITCH)) {
            interrupted(after(killedIn(phase, DeploymentKind.ROLLBACK), "1.1.0"), phase);
        }

        Deployment back = after(killedIn(Phase.DRAIN, DeploymentKind.ROLLBACK), "1.0.0");
        Deployment forward = after(killedIn(Phase.RETIRE, DeploymentKind.ROLLBACK), "1.1.0");

        assertThat(List.of(back, forward)).allMatch(d -> d.outcome() == DeploymentOutcome.DONE);
    }

    @Test
    void one_killed_while_a_module_leaves_has_let_it_go_or_not_touched_it() throws Exception {
        installed("1.0.0");
        for (DeploymentKind kind : List.of(DeploymentKind.STOP, DeploymentKind.REMOVE)) {
            for (Phase phase : List.of(Phase.NOTICE, Phase.SWITCH)) {
                interrupted(after(killedIn(phase, kind), "1.0.0"), phase);
            }
            for (Phase phase : List.of(Phase.DRAIN, Phase.RETIRE)) {
                Deployment through = after(killedIn(phase, kind), null);
                assertThat(through.outcome()).as(kind + " " + phase).isEqualTo(DeploymentOutcome.DONE);
                assertThat(live().state())
                        .isEqualTo(kind == DeploymentKind.STOP ? LiveState.STOPPED : LiveState.REMOVED);
                house(h -> h.ended(h.modules.start(House.call(), "coba", DeploymentSource.PAGE)));
            }
        }
    }

    @Test
    void one_killed_while_a_stopped_module_is_started_leaves_it_stopped() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        house(h -> h.ended(h.modules.stop(House.call(), "coba", DeploymentSource.PAGE)));
        for (Phase phase : UP_TO_PROBATION) {
            interrupted(after(killedIn(phase, DeploymentKind.START), null), phase);
            assertThat(live().state()).as(phase.name()).isEqualTo(LiveState.STOPPED);
        }

        house(h -> h.ended(h.modules.start(House.call(), "coba", DeploymentSource.PAGE)));
        house(h -> assertThat(h.version("coba")).isEqualTo("1.1.0"));
    }

    @Test
    void one_killed_while_another_version_takes_the_place_of_a_removed_one_leaves_that_removed() throws Exception {
        installed("1.0.0");
        String removed = live().sha256();
        house(h -> h.ended(h.modules.remove(House.call(), "coba", true, DeploymentSource.PAGE)));

        interrupted(after(killedIn(Phase.DRAIN, DeploymentKind.INSTALL, jar("1.1.0")), null), Phase.DRAIN);

        assertThat(live().state()).isEqualTo(LiveState.REMOVED);
        assertThat(live().sha256()).isEqualTo(removed);
    }

    @Test
    void one_killed_while_the_very_first_version_is_watched_sets_it_aside() throws Exception {
        interrupted(after(killedIn(Phase.DRAIN, DeploymentKind.INSTALL, jar("1.0.0")), null), Phase.DRAIN);

        assertThat(live().state()).isEqualTo(LiveState.SET_ASIDE);
    }

    @Test
    void one_killed_while_the_same_file_is_installed_again_goes_on_with_it() throws Exception {
        installed("1.0.0");
        installed("1.1.0");

        interrupted(after(killedIn(Phase.DRAIN, DeploymentKind.INSTALL, jar("1.1.0")), "1.1.0"), Phase.DRAIN);
    }

    private ModuleLive live() throws Exception {
        AtomicReference<ModuleLive> row = new AtomicReference<>();
        house(h -> row.set(h.modules.live().get(0)));
        return Objects.requireNonNull(row.get());
    }

    /** What the next process makes of that deployment, and the version with which people go on, if any. */
    private Deployment after(String id, @Nullable String version) throws Exception {
        AtomicReference<Deployment> made = new AtomicReference<>();
        house(h -> {
            assertThat(h.workshop.floor().live("coba").map(Generation::version))
                    .isEqualTo(Optional.ofNullable(version));
            assertThat(h.modules.deployments("coba", 50)).noneMatch(Deployment::isRunning);
            made.set(h.modules.find(id).orElseThrow());
        });
        return Objects.requireNonNull(made.get());
    }

    private String killedIn(Phase phase, DeploymentKind kind) throws Exception {
        return killedIn(phase, kind, folder());
    }

    /** The deployment that was cut off. */
    private String killedIn(Phase phase, DeploymentKind kind, Path jar) throws IOException, InterruptedException {
        String given = System.getProperty("surefire.test.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                given == null ? System.getProperty("java.class.path") : given,
                Victim.class.getName(),
                folder().toString(),
                jar.toString(),
                phase.name(),
                String.valueOf(++serial),
                kind.name()));
        File said = Files.createTempFile(folder(), "victim", ".log").toFile();
        Process victim = new ProcessBuilder(command).redirectError(said).start();
        try (BufferedReader out = victim.inputReader(StandardCharsets.UTF_8)) {
            String line = Objects.requireNonNullElse(out.readLine(), "");
            assertThat(line)
                    .as(() -> Files.exists(said.toPath()) ? read(said.toPath()) : "")
                    .startsWith(Victim.HERE);
            return line.substring(Victim.HERE.length());
        } finally {
            victim.destroyForcibly();
            assertThat(victim.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }
}
