package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code simpul module list}: the server's word while one serves, the distribution's otherwise. */
final class ModuleListIT {
    @TempDir
    Path data;

    @Test
    void aServingPlatformIsAskedWithTheKeyThatItLaidDown() throws IOException {
        try (Simpul server = Simpul.serving(data)) {
            Path key = data.resolve("run/token");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
            JsonNode said = json("module", "list", "--json", "--data", data.toString());

            assertThat(said.path("source").asText()).isEqualTo("server");
            assertThat(said.path("items"))
                    .anyMatch(m -> m.path("id").asText().equals("perikanan")
                            && m.path("status").asText().equals("running"));
            assertThat(text("module", "list", "--data", data.toString()))
                    .contains("Dari server", "From the server", server.address().toString(), "perikanan", "running");

            assertThat(server.terminate()).isZero();
            assertThat(key).doesNotExist();
        }
    }

    @Test
    void withoutAServerTheDistributionIsRead() throws IOException {
        JsonNode said = json("module", "list", "--json", "--data", data.toString());

        assertThat(said.path("source").asText()).isEqualTo("distribution");
        assertThat(said.path("items"))
                .anyMatch(m -> m.path("id").asText().equals("perikanan")
                        && m.path("status").asText().equals("shipped"));
        assertThat(text("module", "list")).contains("What the distribution holds:", "perikanan");
        assertThat(data).as("looking changes nothing").isEmptyDirectory();
    }

    @Test
    void aDirectoryThatIsNotThereIsSaid() {
        try (Simpul command = Simpul.running(
                "module", "list", "--data", data.resolve("missing").toString())) {
            assertThat(command.status()).isEqualTo(1);
            assertThat(command.output()).contains("tidak ada", "does not exist");
        }
    }

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(text(arguments));
    }

    private static String text(String... arguments) {
        try (Simpul command = Simpul.running(arguments)) {
            assertThat(command.status()).as(command.output()).isZero();
            return command.output();
        }
    }
}
