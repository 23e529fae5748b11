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

    @Test
    void whatOnlyTheDemonstrationShowsIsStartedOnlyThereAndHeldToItsHashToo() throws IOException {
        Path demo = Files.createDirectories(home.resolve("bundles/demo"));
        Files.writeString(demo.resolve("galeri.jar"), "abc");
        Distribution distribution = new Distribution(home);

        assertThat(distribution.sectors(false)).extracting(Path::getFileName).hasToString("[ikan.jar]");
        assertThat(distribution.sectors(true)).extracting(Path::getFileName).hasToString("[ikan.jar, galeri.jar]");
        assertThat(distribution.check()).hasSize(1);

        Files.writeString(demo.resolve("SHA256SUMS"), HASH_OF_ABC + "  galeri.jar\n");
        assertThat(distribution.check()).isEmpty();
    }
}
