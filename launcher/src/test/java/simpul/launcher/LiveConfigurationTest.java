package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that change while the server runs. */
final class LiveConfigurationTest {
    private static final Refusal WRONG = new Refusal("SIMPUL-START-CONFIG", "salah", "wrong");

    @TempDir
    Path folder;

    private Path conf = Path.of("");
    private Path copy = Path.of("");
    private LiveConfiguration live = new LiveConfiguration(conf, copy, List::of);

    @BeforeEach
    void aServerThatRuns() throws IOException {
        conf = Files.createDirectory(folder.resolve("conf"));
        copy = folder.resolve("run/framework-conf");
        write("idleMinutes = 30");
        live = new LiveConfiguration(
                conf, copy, () -> lines().contains("idleMinutes = banyak") ? List.of(WRONG) : List.of());
        live.take();
    }

    @Test
    void whatIsRightIsTakenOverOnceItStandsStill() throws IOException {
        write("idleMinutes = 5 ");
        assertThat(live.look()).isEmpty();
        assertThat(copied()).containsExactly("idleMinutes = 30");
        assertThat(live.look()).isEmpty();
        assertThat(copied()).containsExactly("idleMinutes = 5 ");
    }

    @Test
    void whatIsWrongIsSaidOnceAndTheEarlierSettingsHold() throws IOException {
        write("idleMinutes = banyak");
        live.look();
        assertThat(live.look()).containsExactly(WRONG);
        assertThat(live.look()).isEmpty();
        assertThat(copied()).containsExactly("idleMinutes = 30");

        write("idleMinutes = 7");
        live.look();
        assertThat(live.look()).isEmpty();
        assertThat(copied()).containsExactly("idleMinutes = 7");
    }

    @Test
    void aFileThatIsTakenAwayLeavesTheDefaults() throws IOException {
        Files.delete(conf.resolve("simpul.access.sessions.cfg"));
        live.look();
        live.look();
        assertThat(copy.resolve("simpul.access.sessions.cfg")).doesNotExist();
    }

    private void write(String line) throws IOException {
        Files.write(conf.resolve("simpul.access.sessions.cfg"), List.of(line));
    }

    private List<String> lines() {
        Path file = conf.resolve("simpul.access.sessions.cfg");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> copied() throws IOException {
        return Files.readAllLines(copy.resolve("simpul.access.sessions.cfg"));
    }
}
