package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code simpul module check}: the word of the platform about a file, without a server. */
final class ModuleCheckIT {
    @TempDir
    Path folder;

    @Test
    void theSectorsThatComeWithThePlatformHaveNothingAgainstThem() throws IOException {
        for (String place : new String[] {"bundles/sectors", "bundles/demo"}) {
            Path shipped = shipped(place);
            JsonNode said = json(0, "module", "check", shipped.toString(), "--json");

            assertThat(said.path("accepted").asBoolean()).as(said.toString()).isTrue();
            assertThat(said.path("faults")).isEmpty();
            assertThat(said.path("warnings")).isEmpty();
            assertThat(said.path("module").path("signer").asText()).isEqualTo("simpul");
        }
        JsonNode fisheries =
                json(0, "module", "check", shipped("bundles/sectors").toString(), "--json");
        assertThat(fisheries.path("module").path("sector").asText()).isEqualTo("perikanan");
        assertThat(fisheries.path("module").path("records").path("lot").asInt()).isEqualTo(4);
    }

    @Test
    void aDamagedFileIsRefusedInBothLanguages() throws IOException {
        byte[] whole = Files.readAllBytes(shipped("bundles/sectors"));
        Path half = Files.write(folder.resolve("setengah.jar"), Arrays.copyOf(whole, whole.length / 2));

        try (Simpul command = Simpul.running("module", "check", half.toString())) {
            assertThat(command.status()).isEqualTo(1);
            assertThat(command.output())
                    .contains("MODULE_DAMAGED", "tidak dapat dipasang", "cannot be installed", "Refused because");
        }
    }

    @Test
    void aBundleOfThePlatformIsNoSectorAndEverythingAgainstItIsSaidAtOnce() throws IOException {
        Path model = platform("core.model");
        JsonNode said = json(1, "module", "check", model.toString(), "--json");

        assertThat(said.path("faults").findValuesAsText("code"))
                .contains("MODULE_NOT_SECTOR", "MODULE_EXPORTS", "MODULE_CARRIES_API");
        assertThat(said.path("warnings").findValuesAsText("code")).containsExactly("MODULE_UNSIGNED");
    }

    @Test
    void aSignatureIsAskedForAsTheServerOfThatDirectoryWould() throws IOException {
        Path model = platform("core.model");
        Path data = folder.resolve("data");
        Simpul.serving(data).close();
        assertThat(codes("faults", model, data)).contains("MODULE_UNSIGNED");

        Files.writeString(data.resolve("run/demo-loaded"), "");
        assertThat(codes("faults", model, data)).isNotEmpty().doesNotContain("MODULE_UNSIGNED");
        assertThat(codes("warnings", model, data)).containsExactly("MODULE_UNSIGNED");
    }

    @Test
    void withoutAFileItSaysHowItIsUsed() {
        try (Simpul command = Simpul.running("module", "check")) {
            assertThat(command.status()).isEqualTo(2);
            assertThat(command.output()).contains("Pemakaian:", "Usage:");
        }
    }

    private static List<String> codes(String kind, Path file, Path data) throws IOException {
        return json(1, "module", "check", file.toString(), "--json", "--data", data.toString())
                .path(kind)
                .findValuesAsText("code");
    }

    private static JsonNode json(int status, String... arguments) throws IOException {
        try (Simpul command = Simpul.running(arguments)) {
            assertThat(command.status()).as(command.output()).isEqualTo(status);
            return new ObjectMapper().readTree(command.output());
        }
    }

    private static Path shipped(String place) throws IOException {
        return jar(place, "plugin.");
    }

    private static Path platform(String name) throws IOException {
        return jar("bundles/platform", name);
    }

    private static Path jar(String place, String name) throws IOException {
        try (Stream<Path> files = Files.list(Simpul.distribution().resolve(place))) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith(name)
                            && f.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
