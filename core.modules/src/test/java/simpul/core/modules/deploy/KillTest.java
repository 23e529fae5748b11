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
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.forge.Forge;

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

    @Test
    void a_process_killed_in_any_phase_comes_back_with_the_last_good_version() throws Exception {
        try (House h = new House(folder(), House.TERMS)) {
            h.install(jar("1.0.0"));
        }
        int serial = 1;
        for (Phase phase : List.of(Phase.NOTICE, Phase.CHECK, Phase.PLAN, Phase.TRY, Phase.SWITCH, Phase.DRAIN)) {
            Deployment cut = after(killedIn(phase, jar("1." + serial + ".0"), serial), "1.0.0");

            assertThat(cut.outcome()).as(phase.name()).isEqualTo(DeploymentOutcome.INTERRUPTED);
            assertThat(cut.last().orElseThrow().phase()).isEqualTo(phase);
            assertThat(cut.diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_INTERRUPTED");
            serial++;
        }
    }

    @Test
    void one_killed_after_the_probation_goes_on_with_the_new_version_which_is_the_last_good_one() throws Exception {
        try (House h = new House(folder(), House.TERMS)) {
            h.install(jar("1.0.0"));
        }
        Deployment through = after(killedIn(Phase.RETIRE, jar("1.1.0"), 1), "1.1.0");

        assertThat(through.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(through.diagnoses()).isEmpty();
    }

    /** What the next process makes of that deployment, and the version with which people go on. */
    private Deployment after(String id, String version) throws Exception {
        try (House h = new House(folder(), House.TERMS)) {
            h.boot(false);
            assertThat(h.version("coba")).isEqualTo(version);
            assertThat(h.modules.deployments("coba", 50)).noneMatch(Deployment::isRunning);
            return h.modules.find(id).orElseThrow();
        }
    }

    /** The deployment that was cut off. */
    private String killedIn(Phase phase, Path jar, int serial) throws IOException, InterruptedException {
        String given = System.getProperty("surefire.test.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                given == null ? System.getProperty("java.class.path") : given,
                Victim.class.getName(),
                folder().toString(),
                jar.toString(),
                phase.name(),
                String.valueOf(serial)));
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
