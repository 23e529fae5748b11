package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.CatchQuotaSector;
import simpul.itest.sectors.SlowToTrySector;

/** {@code simpul module ...} has a serving platform do things; the drop folder asks it without a word. */
final class ModuleCommandsIT {
    @TempDir
    Path folder;

    @Test
    void aModuleIsPlannedInstalledTakenBackAndRemovedFromTheCommandLine() throws IOException {
        Path data = DemoData.impatient("module-commands");
        try (Simpul server = Simpul.demonstration(data)) {
            String next =
                    ModuleJar.again(ModuleJar.fisheries(), "9.1.0", folder).toString();
            assertThat(said(0, data, "plan", next)).contains("-> 9.1.0", "Dapat dipasang / Can be installed");
            assertThat(said(0, data, "install", next))
                    .contains("[ok] Uji coba / Try", "[ok] Lepas / Retire", "Selesai / Done: perikanan 9.1.0")
                    .contains("Contoh perubahan pada versi 9.1.0.");
            plannedAsInstalled(data);
            String half = ModuleJar.half(ModuleJar.fisheries(), folder).toString();
            assertThat(said(3, data, "install", half))
                    .contains(
                            "MODULE_DAMAGED",
                            "Ditolak",
                            Path.of(half).getFileName().toString());
            assertThat(said(3, data, "plan", half))
                    .contains("MODULE_DAMAGED", Path.of(half).getFileName().toString());
            assertThat(said(0, data, "rollback", "perikanan")).contains("Selesai / Done: perikanan 0.");

            calledOff(data, Voice.of(server.address(), "admin", "simpul-demo"));

            assertThat(said(0, data, "regions", "perikanan")).contains("81 ", "aktif / on");
            assertThat(said(0, data, "disable", "perikanan", "--region", "81")).contains("mati / off");
            assertThat(said(0, data, "enable", "perikanan", "--region", "81")).contains("aktif / on");

            assertThat(said(1, data, "stop", "perikanan")).contains("MODULE_IN_USE");
            assertThat(said(1, data, "remove", "perikanan")).contains("MODULE_IN_USE", "--yes");
            assertThat(said(0, data, "remove", "perikanan", "--yes")).contains("Selesai / Done");
            assertThat(said(0, data, "start", "perikanan", "--json")).contains("\"status\" : \"live\"");
            assertThat(server.terminate()).isZero();
        }
    }

    private void plannedAsInstalled(Path data) throws IOException {
        String lower = ModuleJar.again(ModuleJar.fisheries(), "9.0.5", folder).toString();
        assertThat(said(3, data, "install", "--plan", lower)).contains("9.1.0 -> 9.0.5", "MODULE_NOT_HIGHER");
        for (String command : List.of("plan", "install --plan")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--force-version", lower));
            assertThat(said(0, data, words.toArray(String[]::new)))
                    .contains("9.1.0 -> 9.0.5", "Dapat dipasang / Can be installed")
                    .doesNotContain("--force-version");
        }
        assertThat(said(2, data, "install", "--plan", "--waive-signature", "Uji coba panitia", lower))
                .contains("use one of them");
    }

    private void calledOff(Path data, Voice admin) throws IOException {
        Path slow = ModuleJar.of(SlowToTrySector.class, "1.0.0", folder.resolve("lama.jar"));
        String id = admin.upload(
                        "/api/v1/modules",
                        Map.of("password", "simpul-demo"),
                        new Paper("lama.jar", "application/java-archive", Files.readAllBytes(slow)),
                        Map.of())
                .json()
                .path("id")
                .asText();

        assertThat(said(0, data, "cancel", id)).contains("Dibatalkan", "Cancelled", "uji_lama 1.0.0");
        assertThat(said(1, data, "cancel", id)).as("it is over").contains("selesai");
        assertThat(said(1, data, "cancel", "tidakada")).contains("Tidak ditemukan");
        assertThat(said(0, data, "list")).doesNotContain("uji_lama");
    }

    @Test
    void aFileLaidIntoTheFolderRunsAndOneTakenAwayAsksWhereRegionsMayUseIt() throws IOException {
        Path data = DemoData.impatient("module-folder");
        try (Simpul server = Simpul.demonstration(data)) {
            Path next = ModuleJar.again(ModuleJar.fisheries(), "9.1.0", folder);
            Path here = data.resolve("modules/perikanan.jar");
            Files.move(next, here, StandardCopyOption.ATOMIC_MOVE);
            until(data, "9.1.0", "list");
            Path link = Files.createSymbolicLink(data.resolve("modules/tautan.jar"), here);
            until(data, "tautan.jar MODULE_LINK: Di folder modul ada tautan.", "list");
            Files.delete(link);

            Files.delete(here);
            Voice admin = Voice.of(server.address(), "admin", "simpul-demo");
            Instant patience = Instant.now().plusSeconds(60);
            JsonNode newest = admin.get("/api/v1/deployments?limit=1")
                    .json()
                    .path("items")
                    .path(0);
            while (!newest.path("kind").asText().equals("REMOVE")) {
                assertThat(Instant.now()).as(newest.toString()).isBefore(patience);
                newest = admin.get("/api/v1/deployments?limit=1")
                        .json()
                        .path("items")
                        .path(0);
            }
            assertThat(newest.path("status").asText()).isEqualTo("refused");
            assertThat(newest.path("source").asText()).isEqualTo("FOLDER");
            assertThat(newest.path("diagnoses").findValuesAsText("code")).containsExactly("MODULE_IN_USE");
            assertThat(said(0, data, "list")).as("it runs on").contains("9.1.0");

            String id = newest.path("id").asText();
            assertThat(said(0, data, "cancel", id)).contains("Dibatalkan");
            assertThat(said(1, data, "cancel", id)).as("answered once").contains("selesai");
            assertThat(said(0, data, "list")).contains("9.1.0");
        }
    }

    @Test
    void aRealServerTakesNothingThatNobodySigned() {
        Path data = folder.resolve("data");
        try (Simpul server = Simpul.serving(data)) {
            String next =
                    ModuleJar.again(ModuleJar.fisheries(), "9.1.0", folder).toString();

            assertThat(said(3, data, "install", next)).contains("MODULE_UNSIGNED", "MODULE_OWNED");
            assertThat(said(0, data, "list")).doesNotContain("9.1.0");
            assertThat(server.terminate()).isZero();
        }
    }

    @Test
    void onTheServersMachineASignatureIsWaivedForOneFileWithAReason() {
        Path data = folder.resolve("data");
        String first = ModuleJar.of(CatchQuotaSector.class, "1.0.0", folder.resolve("1.0.0.jar"))
                .toString();
        String second = ModuleJar.of(CatchQuotaSector.class, "1.1.0", folder.resolve("1.1.0.jar"))
                .toString();
        try (Simpul server = Simpul.serving(data)) {
            assertThat(said(3, data, "install", first)).contains("MODULE_UNSIGNED");
            assertThat(said(1, data, "install", first, "--waive-signature", "perlu"))
                    .contains("WAIVER_REASON");

            assertThat(said(0, data, "install", first, "--waive-signature", "Diuji di laboratorium"))
                    .contains("MODULE_SIGNATURE_WAIVED", "Tanda tangan dikesampingkan: Diuji di laboratorium");
            assertThat(said(3, data, "install", second)).contains("MODULE_UNSIGNED");
            assertThat(said(0, data, "list")).contains("uji_kuota");
            assertThat(server.terminate()).isZero();
        }
        try (Simpul again = Simpul.serving(data)) {
            assertThat(said(0, data, "list")).as("after a restart").containsPattern("uji_kuota +1\\.0\\.0 +running");
            assertThat(again.terminate()).isZero();
        }
    }

    @Test
    void withoutAServerThereIsNobodyToAsk() {
        assertThat(said(1, folder, "rollback", "perikanan")).contains("Tidak ada server", "No server serves it");
    }

    private static void until(Path data, String words, String... command) {
        Instant patience = Instant.now().plusSeconds(60);
        String said = "";
        while (!said.contains(words)) {
            assertThat(Instant.now()).as(said).isBefore(patience);
            said = said(0, data, command);
        }
    }

    static String said(int status, Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("module"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        try (Simpul command = Simpul.running(all.toArray(String[]::new))) {
            assertThat(command.status()).as(command.output()).isEqualTo(status);
            return command.output();
        }
    }
}
