package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.CatchQuotaSector;
import simpul.itest.sectors.SlowToTrySector;

/** Who starts the server with {@code --console} types commands about modules at its terminal; nobody else can. */
final class ConsoleIT {
    private static final Pattern CONSOLE = Pattern.compile("gogo\\.runtime|core\\.console");

    @TempDir
    Path folder;

    @Test
    void modulesAreInstalledTakenBackAndRemovedAtTheTerminalOfTheServer() throws IOException {
        Path data = DemoData.impatient("console");
        try (Simpul server = Simpul.demonstration(data, "--console")) {
            assertThat(bundles(data)).hasSize(2);

            assertThat(typed(server, "simpul:modules", "  (perikanan .*)")).contains("running");
            String next =
                    ModuleJar.again(ModuleJar.fisheries(), "9.1.0", folder).toString();
            assertThat(typed(server, "simpul:check " + next, "(Dapat dipasang / Can be installed)"))
                    .isNotEmpty();
            assertThat(typed(server, "simpul:plan " + next, "\\(perikanan\\): (\\S+ -> 9\\.1\\.0)"))
                    .startsWith("0.");
            typed(server, "simpul:install " + next, "(\\[ok\\] Lepas / Retire)");
            typed(server, "simpul:modules", "(perikanan +9\\.1\\.0)");
            String half = ModuleJar.half(ModuleJar.fisheries(), folder).toString();
            typed(server, "simpul:install " + half, "(?s)(Ditolak / Refused.*MODULE_DAMAGED)");
            typed(server, "rollback perikanan", "(Selesai / Done: perikanan 0\\.\\S+)");

            typed(server, "simpul:stop perikanan", "(Bertentangan dengan data yang ada\\..*)");
            typed(server, "simpul:remove perikanan", "(?s)(MODULE_IN_USE.*--yes)");
            typed(server, "simpul:remove --yes perikanan", "(?s)(\\[ok\\] Lepas / Retire.*Selesai / Done: perikanan)");
            typed(server, "simpul:start perikanan", "(Selesai / Done: perikanan)");
            typed(server, "simpul:deployments perikanan", "(Penghapusan: Selesai  Baris perintah server ini)");
            typed(server, "simpul:rollback tidak_ada", "(Tidak ditemukan\\.)");
            typed(server, "simpul:nonsense", "(Type help to see the commands)");
            String slow = ModuleJar.of(SlowToTrySector.class, "1.0.0", folder.resolve("lama.jar"))
                    .toString();
            String deployment =
                    typed(server, "simpul:install " + slow, "(?s)Deployment (\\S+).*\\[\\.\\.\\] Uji coba / Try");
            typed(server, "simpul:cancel " + deployment, "(Dibatalkan / Cancelled: uji_lama)");

            assertThat(sources(server)).contains("COMMAND").doesNotContain("API");
            assertThat(server.terminate()).isZero();
        }
    }

    @Test
    void theSignatureOfOneFileIsWaivedAtTheTerminalOfARealServer() {
        Path data = folder.resolve("data");
        Path jar = ModuleJar.of(CatchQuotaSector.class, "1.0.0", folder.resolve("1.0.0.jar"));
        try (Simpul server = Simpul.serving(data, "--console")) {
            String sha256 = typed(server, "simpul:check " + jar, "(?s)SHA-256 ([0-9a-f]{64}).*MODULE_UNSIGNED");
            typed(server, "simpul:waive " + sha256 + " ok", "(WAIVER_REASON)");
            typed(
                    server,
                    "simpul:waive " + sha256 + " \"Diuji di laboratorium\"",
                    "(Signature waived: " + sha256 + ")");

            typed(
                    server,
                    "simpul:install " + jar,
                    "(?s)(Selesai / Done: uji_kuota 1\\.0\\.0.*MODULE_SIGNATURE_WAIVED)");
            assertThat(server.terminate()).isZero();
        }
    }

    @Test
    void withoutTheOptionThereIsNoConsoleAndWhatIsTypedIsNotRead() throws IOException {
        Path data = DemoData.impatient("no-console");
        try (Simpul server = Simpul.demonstration(data)) {
            server.type("simpul:remove --yes perikanan");

            assertThat(bundles(data)).isEmpty();
            JsonNode module = Voice.of(server.address(), "admin", "simpul-demo")
                    .get("/api/v1/modules/perikanan")
                    .json();
            assertThat(module.path("state").asText()).isEqualTo("LIVE");
            assertThat(server.terminate()).isZero();
            assertThat(server.output()).doesNotContain("simpul>", "Konsol Simpul");
        }
    }

    private static String typed(Simpul server, String line, String answer) {
        return server.answer(line, Pattern.compile(answer));
    }

    private static List<String> sources(Simpul server) {
        return Voice.of(server.address(), "admin", "simpul-demo")
                .get("/api/v1/deployments?sector=perikanan")
                .json()
                .path("items")
                .findValuesAsText("source");
    }

    /** What of the console the framework has installed. */
    private static List<String> bundles(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("run/framework"))) {
            return files.filter(file -> file.getFileName().toString().equals("bundle.info"))
                    .map(ConsoleIT::words)
                    .filter(words -> CONSOLE.matcher(words).find())
                    .toList();
        }
    }

    private static String words(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
