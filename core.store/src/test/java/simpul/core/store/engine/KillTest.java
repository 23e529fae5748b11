package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.store.testing.StoreFixture;

/** What was acknowledged is there after the process was killed in the middle of its work. */
class KillTest {
    private static final int ROUNDS = 3;
    private static final int ACKNOWLEDGED = 40;

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLosesNothingThatItAcknowledged() throws Exception {
        // The directory then remembers its database, and the other process needs not be told.
        StoreFixture.in(folder).close();
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill("r" + round));
        }
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            List<Agency> kept = fixture.store()
                    .read(
                            fixture.call("81", Role.OPD).scope(),
                            tx -> tx.port(AgencyStore.class).of("81"));
            assertThat(kept).extracting(Agency::id).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(fixture.foundation().engine().integrity()).noneMatch(Finding::blocks);
            assertThat(fixture.foundation()
                            .chains()
                            .verify(List.of(), Optional.empty())
                            .findings())
                    .isEmpty();
        }
    }

    private List<String> writeAndKill(String name) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            while (said.size() < ACKNOWLEDGED) {
                String line = lines.readLine();
                if (line == null) {
                    throw new AssertionError("The writer ended by itself after " + said);
                }
                if (line.startsWith(name)) {
                    said.add(line);
                }
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return said;
    }
}
