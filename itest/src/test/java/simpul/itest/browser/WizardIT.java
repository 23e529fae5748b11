package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import simpul.bench.server.Distribution;
import simpul.bench.server.Server;
import simpul.itest.proof.Town;
import simpul.itest.proof.Trial;
import simpul.itest.sectors.LivestockSector;

/** An officer asks to move animals: step by step, with papers, over two sittings, in a browser that runs no script. */
final class WizardIT {
    private static final String LIST = "/s/uji_ternak/catatan/mutasi";
    private static final By SAVE = By.cssSelector(".form-foot button.primary");

    @TempDir
    static Path folder;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void opened() throws Exception {
        server = new Distribution(Trial.with(folder, LivestockSector.class)).serve(folder.resolve("data"), 0);
        new Town(server).joined("81", "uji_ternak").joined("35", "uji_ternak");
        browser = new Browser(server.address());
        browser.withoutScripts();
    }

    @AfterAll
    static void closed() {
        browser.close();
        server.close();
    }

    @Test
    void whatWasUploadedInTheMiddleIsThereWhenTheOfficerComesBackAndIsHandedIn() throws IOException {
        browser.width(390);
        browser.signIn("opd.81", Town.PASSWORD);
        browser.open(LIST + "/baru");
        browser.fill(named("isi.nomor"), "M-1");
        browser.choose(named("isi.tanggal"), "2026-06-01");
        browser.choose(named("isi.jenis"), "Sapi");
        browser.fill(named("isi.ekor"), "120");
        browser.press(SAVE);
        assertThat(browser.path()).endsWith("/langkah/dokumen");
        String papers = browser.path();
        String record = papers.replaceFirst("/langkah/.*", "");

        browser.attach(named("isi.sertifikat_veteriner"), pdf("sehat.pdf"));
        browser.fill(named("isi.ekor_sertifikat"), "banyak");
        browser.press(SAVE);
        assertThat(browser.text()).contains("Ekor pada sertifikat bukan angka", "sehat.pdf (PDF, ");
        browser.fill(named("isi.ekor_sertifikat"), "120");
        browser.press(SAVE);
        assertThat(browser.path()).endsWith("/langkah/jalur");

        browser.width(1440);
        browser.signIn("opd.81", Town.PASSWORD);
        browser.open(LIST);
        browser.press(By.linkText("M-1"));
        assertThat(browser.path()).isEqualTo(record);
        assertThat(browser.text()).contains("sehat.pdf");
        browser.open(papers);
        assertThat(browser.text()).contains("sehat.pdf (PDF, ", "Lepaskan Sertifikat veteriner dari catatan");
        for (String paper : List.of("rekomendasi_tujuan", "rekomendasi_provinsi")) {
            browser.attach(named("isi." + paper), pdf(paper + ".pdf"));
        }
        browser.press(SAVE);
        browser.choose(named("isi.tujuan"), "Jawa Timur");
        browser.choose(named("isi.jalur"), "Satu pulau");
        browser.press(SAVE);
        assertThat(browser.path()).isEqualTo(record);

        handIn();
        assertThat(browser.text()).contains("Hasil uji laboratorium belum dilampirkan.");
        browser.open(papers);
        browser.attach(named("isi.hasil_uji"), pdf("hasil.pdf"));
        browser.press(SAVE);
        browser.open(record);
        handIn();

        assertThat(browser.text()).contains("Diajukan", "sehat.pdf", "hasil.pdf");
        browser.signIn("opd.35", Town.PASSWORD);
        browser.open(record);
        assertThat(browser.text()).contains("sehat.pdf").doesNotContain("hasil.pdf");
    }

    private static void handIn() {
        browser.click(By.cssSelector("details:has(form[action$='/pindah/AJUKAN']) summary"));
        browser.press(By.cssSelector("form[action$='/pindah/AJUKAN'] button"));
    }

    private static By named(String field) {
        return By.name(field);
    }

    private static String pdf(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("kirim")).resolve(name);
        return Files.writeString(file, "%PDF-1.7\n" + name + " (contoh)\n%%EOF\n", StandardCharsets.US_ASCII)
                .toString();
    }
}
