package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.UnrulySector;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/**
 * The power fails in the middle of what is done to a module: the next start is there with the last good version, and ledger
 * and page say what became of it.
 */
final class KilledModuleIT {
    private static final String SECTOR = "/api/v1/sectors/uji_ulah";
    private static final String SCREEN = SECTOR + "/screens/layar";
    /** Nothing of it ends by itself while this test looks. */
    private static final String BOUNDS = "probation.millis = 60000\n";

    @TempDir
    static Path folder;

    private static Path data;
    private static Path calm;
    private static Simpul server;
    private static ModuleDesk desk;
    private static Voice officer;

    @BeforeAll
    static void opened() throws IOException {
        data = DemoData.copy("killed");
        Files.writeString(
                Files.createDirectories(data.resolve("conf")).resolve("simpul.core.modules.run.SectorServices.cfg"),
                BOUNDS);
        calm = ModuleJar.of(UnrulySector.class, "1.0.0", folder.resolve("ulah-1.0.0.jar"));
        server = Simpul.demonstration(data);
        desk = new ModuleDesk(server.address(), "uji_ulah");
        officer = Voice.of(server.address(), "opd.dkp.maluku", Reader.PASSWORD);
        assertThat(desk.ended(desk.install(calm)).path("outcome").asText()).isEqualTo("DONE");
        desk.lend("81");
    }

    private static void startedAgain() {
        server = Simpul.demonstration(data);
        desk = new ModuleDesk(server.address(), "uji_ulah");
        officer = Voice.of(server.address(), "opd.dkp.maluku", Reader.PASSWORD);
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    @Test
    void theNextStartHasTheLastGoodVersionAndSaysWhatBecameOfTheRest() throws InterruptedException {
        inATrial();
        inAProbation();
        inAWayBack();
        inARemoval();
    }

    private static void inATrial() {
        String deployment = desk.install(lingering("2.0.0"));
        desk.inPhase(deployment, "TRY");
        cut();

        answersWith("1.0.0");
        wasInterrupted(deployment);
    }

    private static void inAProbation() {
        String deployment =
                desk.switched(ModuleJar.with(calm, "3.0.0", Map.of(UnrulySector.FILE, "tenang"), folder), "3.0.0");
        assertThat(officer.get(SCREEN).status()).isEqualTo(200);
        cut();

        answersWith("1.0.0");
        wasInterrupted(deployment);
        assertThat(desk.page(deployment)).contains("Versi baik yang terakhir, bila ada, dipakai lagi");
    }

    /** Somebody is still inside the version that people are led away from. */
    private static void inAWayBack() throws InterruptedException {
        desk.switched(lingering("4.0.0"), "4.0.0");
        Thread person = inside("4.0.0");
        String deployment = desk.back();
        desk.inPhase(deployment, "DRAIN");
        assertThat(desk.live()).isEqualTo("1.0.0");
        cut();
        person.join();

        answersWith("1.0.0");
        assertThat(desk.page(deployment)).contains("Kembali ke versi sebelumnya", "1.0.0");
    }

    private static void inARemoval() throws InterruptedException {
        desk.switched(lingering("5.0.0"), "5.0.0");
        Thread person = inside("5.0.0");
        String deployment = desk.remove();
        desk.inPhase(deployment, "DRAIN");
        cut();
        person.join();

        assertThat(desk.stand().path("state").asText()).isEqualTo("REMOVED");
        assertThat(officer.get(SCREEN).status()).isEqualTo(404);
        assertThat(desk.goingOn()).isZero();
        assertThat(desk.ended(deployment).path("outcome").asText()).isEqualTo("DONE");
        assertThat(desk.page(deployment)).contains("Penghapusan", "5.0.0", "Selesai");
        assertThat(desk.ended(desk.start()).path("outcome").asText()).isEqualTo("DONE");
        assertThat(officer.get(SCREEN).status()).as("it can be brought back").isEqualTo(200);
    }

    private static Path lingering(String version) {
        return ModuleJar.with(calm, version, Map.of(UnrulySector.FILE, UnrulySector.LINGERS), folder);
    }

    /** Somebody who asks that version for something and waits for it. */
    private static Thread inside(String version) {
        Thread person = new Thread(
                () -> {
                    try {
                        officer.get(SCREEN);
                    } catch (UncheckedIOException expected) {
                        // The server is gone before it answers.
                        assertThat(expected).hasMessageContaining(SCREEN);
                    }
                },
                "orang");
        person.start();
        ModuleDesk.until("somebody inside", () -> desk.metric("simpul_module_leases", version) == 1);
        return person;
    }

    private static void cut() {
        server.kill();
        startedAgain();
    }

    private static void answersWith(String version) {
        assertThat(desk.live()).isEqualTo(version);
        assertThat(officer.get(SECTOR).json().path("version").asText()).isEqualTo(version);
        assertThat(officer.get(SCREEN).text()).contains("tenang");
        assertThat(desk.goingOn()).as("lines that say they go on").isZero();
        assertThat(desk.page()).contains(version);
    }

    private static void wasInterrupted(String deployment) {
        assertThat(desk.ended(deployment).path("outcome").asText()).isEqualTo("INTERRUPTED");
        assertThat(desk.page(deployment)).contains("MODULE_INTERRUPTED", "Server berhenti di tengah pekerjaan ini");
        assertThat(desk.ledger()).contains("Terputus");
    }
}
