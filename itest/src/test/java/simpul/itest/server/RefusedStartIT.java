package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that cannot be: clear lines that say what to do, no stack trace, a status that is not 0. */
final class RefusedStartIT {
    @TempDir
    Path data;

    @Test
    void brokenConfigurationIsNamedLineByLine() throws IOException {
        Path conf = Files.createDirectories(data.resolve("conf"));
        Files.write(conf.resolve("simpul.core.nothing.cfg"), List.of("a = 1", "just words"));

        assertThat(refusal("serve", "--data", data.toString(), "--port", "0").lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("SIMPUL-START-CONFIG"))
                .anyMatch(line -> line.contains("simpul.core.nothing.cfg:2:"));
    }

    @Test
    void aDatabaseThatIsNoneIsRefused() throws IOException {
        Files.write(
                data.resolve("simpul.db"),
                "this is not a database at all".repeat(200).getBytes(StandardCharsets.UTF_8));

        String said = refusal("serve", "--data", data.toString(), "--port", "0");

        assertThat(said.lines())
                .singleElement()
                .asString()
                .startsWith("STORE_NOT_A_DATABASE")
                .contains("restore");
        assertThat(said).doesNotContain("\tat ");
        assertThat(Files.readString(data.resolve("simpul.db"))).startsWith("this is not a database");
    }

    @Test
    void anAddressForTheWorldNeedsTls() {
        assertThat(refusal("serve", "--data", data.toString(), "--port", "0", "--bind", "0.0.0.0"))
                .startsWith("SIMPUL-START-TLS")
                .contains("--behind-proxy");
    }

    @Test
    void anUnknownDirectoryIsNotExamined() {
        assertThat(refusal("doctor", "--data", data.resolve("missing").toString()))
                .contains("tidak ada", "does not exist");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(refusal("demo", "--data", data.toString(), "--clock", "2026-02-30"))
                .contains("2026-02-30", "bukan tanggal");
    }

    @Test
    void theDemonstrationLeavesRealDataAlone() throws IOException {
        Files.writeString(data.resolve("simpul.db"), "somebody's data");

        assertThat(refusal("demo", "--data", data.toString(), "--port", "0")).startsWith("SIMPUL-START-DEMO");
        assertThat(refusal("demo", "--data", data.toString(), "--port", "0")).startsWith("SIMPUL-START-DEMO");
        assertThat(Files.readString(data.resolve("simpul.db"))).isEqualTo("somebody's data");
    }

    private static String refusal(String... arguments) {
        try (Simpul start = Simpul.running(arguments)) {
            assertThat(start.status()).as(start.output()).isNotZero();
            return start.output();
        }
    }
}
