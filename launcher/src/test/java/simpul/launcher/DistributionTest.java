package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DistributionTest {
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path home;

    private Path sectors = Path.of("");

    @BeforeEach
    void oneSector() throws IOException {
        sectors = Files.createDirectories(home.resolve("bundles/sectors"));
        Files.writeString(sectors.resolve("ikan.jar"), "abc");
        Files.writeString(sectors.resolve("SHA256SUMS"), HASH_OF_ABC + "  ikan.jar\n");
    }

    @Test
    void whatTheBuildMadeIsTrusted() {
        assertThat(new Distribution(home).check()).isEmpty();
    }

    @Test
    void aChangedSectorIsRefused() throws IOException {
        Files.writeString(sectors.resolve("ikan.jar"), "abd");

        assertThat(new Distribution(home).check())
                .singleElement()
                .extracting(Refusal::english)
                .asString()
                .startsWith("ikan.jar is not the file");
    }

    @Test
    void aSectorThatTheBuildDoesNotKnowIsRefused() throws IOException {
        Files.writeString(sectors.resolve("sawit.jar"), "abc");

        assertThat(new Distribution(home).check())
                .singleElement()
                .extracting(Refusal::code)
                .isEqualTo("SIMPUL-START-SECTOR");
    }
}
