package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/**
 * An administrator replaces a sector at noon: nobody who works with it meets a failure, a bad module is refused with its
 * reason, one click leads back, and what is removed stays readable. Everything from the page alone.
 */
final class ModuleSwapIT {
    private static final String PAGE = "/admin/modul?sektor=perikanan";

    @TempDir
    static Path folder;

    private static Simpul server;
    private static Browser browser;
    private static Voice officer;

    @BeforeAll
    static void opened() {
        server = Simpul.demonstration(DemoData.impatient("swap"));
        browser = new Browser(server.address());
        browser.width(1440);
        browser.signIn("admin");
        officer = Voice.of(server.address(), "opd.dkp.maluku", Reader.PASSWORD);
    }

    @AfterAll
    static void closed() {
        browser.close();
        server.close();
    }

    @Test
    void aSectorIsReplacedTakenBackAndRemovedWhileOfficersWorkWithIt() {
        JsonNode screens = officer.get("/api/v1/sectors/perikanan").json().path("screens");
        Crowd crowd = new Crowd(server.address(), screens.path(0).path("path").asText());
        try {
            replaced();
            takenBack();
            refused();
        } finally {
            crowd.goHome();
        }
        assertThat(crowd.wrong()).isEmpty();
        assertThat(crowd.answered()).isGreaterThan(100);
        assertThat(new HashSet<>(crowd.made())).as("none twice").hasSameSizeAs(crowd.made());
        crowd.made()
                .forEach(lot -> assertThat(officer.get(lot).status()).as(lot).isEqualTo(200));
        removed(crowd.made().get(0));
    }

    private static void replaced() {
        upload(ModuleJar.again(ModuleJar.fisheries(), "9.1.0", folder));
        browser.await("permintaan gagal");
        assertThat(browser.text())
                .contains("Pergantian modul", "9.1.0", "Uji mandiri lulus", "0 dari ", "diselesaikan versi lama")
                .contains("Yang berubah untuk petugas", "Contoh perubahan pada versi 9.1.0.");
        assertThat(officer.get("/api/v1/sectors/perikanan")
                        .json()
                        .path("version")
                        .asText())
                .isEqualTo("9.1.0");
    }

    private static void takenBack() {
        browser.press(By.cssSelector("#pergantian form[action$='/kembali'] button"));
        browser.await("Kembali ke versi sebelumnya");
        browser.await("permintaan gagal");
        assertThat(officer.get("/api/v1/sectors/perikanan")
                        .json()
                        .path("version")
                        .asText())
                .startsWith("0.");
    }

    private static void refused() {
        upload(ModuleJar.half(ModuleJar.fisheries(), folder));
        browser.await("MODULE_DAMAGED");
        assertThat(browser.text()).contains("Ditolak");
        upload(ModuleJar.mute(ModuleJar.fisheries(), "9.2.0", folder));
        browser.await("MODULE_NOT_READY");
        assertThat(officer.get("/api/v1/sectors/perikanan")
                        .json()
                        .path("version")
                        .asText())
                .startsWith("0.");
    }

    private static void removed(String lot) {
        browser.open("/admin/modul/perikanan/hapus");
        assertThat(browser.text()).contains("daerah masih berhak memakainya", "Maluku");
        browser.type(By.name("password"), Reader.PASSWORD);
        browser.press(By.cssSelector("main button.danger"));
        browser.await("Penghapusan");
        browser.await("Dihapus");
        assertThat(officer.get(lot).status()).isEqualTo(200);
        String number = officer.get(lot).json().path("values").path("nomor_lot").asText();
        String page = "/s/perikanan/catatan/lot/" + lot.substring(lot.lastIndexOf('/') + 1);
        assertThat(Reader.of(server.address(), Walkers.DKP_MALUKU).get(page).text())
                .contains(number)
                .doesNotContain("isi.nomor_lot");

        browser.open(PAGE);
        browser.press(By.cssSelector("form[action$='/mulai'] button"));
        browser.await("Pengaktifan");
        browser.await("Selesai");
        assertThat(officer.get("/api/v1/sectors/perikanan").status()).isEqualTo(200);
    }

    private static void upload(Path jar) {
        browser.open(PAGE);
        browser.attach(By.cssSelector("form[data-upload] input[type=file]"), jar.toString());
        browser.type(By.name("password"), Reader.PASSWORD);
        browser.click(By.cssSelector("form[data-upload] button"));
    }
}
