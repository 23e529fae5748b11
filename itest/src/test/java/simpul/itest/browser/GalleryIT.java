package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import simpul.bench.crawl.Voice;
import simpul.core.model.sector.view.ViewTree;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** Every part of a screen, made from stored records, in a real browser, as files and by the API. */
@TestInstance(Lifecycle.PER_CLASS)
final class GalleryIT {
    private static final List<String> SCREENS =
            List.of("grafik", "matriks", "peta", "alur", "tabel", "formulir", "pertanyaan", "keadaan");

    private final Simpul server = Simpul.demonstration(DemoData.copy("gallery"));
    private final Browser browser = new Browser(server.address());

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @Test
    void filledAndEmptyScreensFitTheirWindowAndAxeFindsNothing() {
        List<String> complaints = new ArrayList<>();
        Look look = new Look(browser, complaints);
        for (String account : List.of("opd.dkp.maluku", "opd.dkp.jatim")) {
            browser.width(1440);
            browser.signIn(account);
            for (String screen : SCREENS) {
                browser.open("/s/galeri/" + screen);
                look.at(account + " " + screen);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPartWhoseQuestionFailsSaysSoAndTheOthersStand() {
        browser.width(390);
        browser.signIn("opd.dkp.maluku");
        browser.open("/s/galeri/keadaan");

        assertThat(browser.text())
                .contains("Angka ini tidak dapat dihitung", "Angka sedang disiapkan", "Belum ada data: Grafik kosong");
    }

    @Test
    void onAPhoneAMapOpensAsListAndShowsTheMapWhenAsked() {
        browser.width(390);
        browser.signIn("opd.dkp.maluku");
        browser.open("/s/galeri/peta");
        WebElement map = browser.all(By.cssSelector("svg.map")).get(0);
        assertThat(map.isDisplayed()).isFalse();
        assertThat(browser.text()).contains("Kabupaten Sidoarjo", "Kota Ambon");

        browser.click(By.cssSelector("label.on-map"));
        assertThat(map.isDisplayed()).isTrue();
    }

    @Test
    void aChoiceAboveTheScreenStaysInTheAddressAndNarrowsTables() {
        browser.width(1440);
        browser.signIn("opd.dkp.maluku");
        browser.open("/s/galeri/tabel?pilih.bidang=SEHAT");

        assertThat(browser.text()).contains("Klinik apung Banda").doesNotContain("Pasar ikan Namlea");
        assertThat(browser.all(By.cssSelector("a[href*='bagian='][href*='pilih.bidang=SEHAT']")))
                .isNotEmpty();
    }

    @Test
    void everyFigureOfAScreenIsAFileThatASpreadsheetOpens() {
        browser.width(1440);
        browser.signIn("opd.dkp.maluku");
        for (String screen : List.of("grafik", "matriks", "peta", "alur", "tabel")) {
            browser.open("/s/galeri/" + screen);
            List<String> files = browser.all(By.cssSelector("a[href*='bagian=']")).stream()
                    .map(link -> String.valueOf(link.getDomAttribute("href")))
                    .toList();
            assertThat(files).as(screen).isNotEmpty();
            for (String file : files) {
                String begins = browser.fetched(file);
                assertThat(begins).as(file).startsWith(file.endsWith("xlsx") ? "80,75," : "239,187,191,");
            }
        }
    }

    @Test
    void theApiAnswersEveryKindOfNode() {
        Voice maluku = Voice.of(server.address(), "opd.dkp.maluku", "simpul-demo");
        Set<String> nodes = new HashSet<>();
        for (String screen : SCREENS) {
            JsonNode shown = maluku.get("/api/v1/sectors/galeri/screens/" + screen)
                    .json()
                    .path("view");
            shown.findValuesAsText("node").forEach(nodes::add);
        }
        assertThat(nodes).containsAll(ViewTree.nodes());
    }

    @Test
    void theApiAnswersWhatWasAskedAboutManyRecords() {
        Voice maluku = Voice.of(server.address(), "opd.dkp.maluku", "simpul-demo");
        String shown = maluku.get("/api/v1/sectors/galeri/screens/pertanyaan?period=2026-TW3")
                .text();

        // 98, 106, 127, 135, 164, 172, 201, 209 ton: half way between the two in the middle.
        assertThat(shown).contains("149.5", "203.4", "100 sampai di bawah 150 ton");
    }

    @Test
    void aCardGoesToAnotherColumnWithoutAnyScript() {
        browser.width(390);
        browser.signIn("opd.dkp.maluku");
        browser.scripts(false);
        browser.open("/s/galeri/alur?periode=2026-TW3");
        By select = By.cssSelector(".lane:nth-of-type(1) select");
        String card = browser.all(By.cssSelector(".lane:nth-of-type(1) li a.t"))
                .get(0)
                .getText();
        browser.choose(select, "Tertunda");
        browser.press(By.cssSelector(".lane:nth-of-type(1) li form button"));
        browser.scripts(true);

        assertThat(browser.path()).isEqualTo("/s/galeri/alur");
        browser.open("/s/galeri/alur?periode=2026-TW3");
        assertThat(browser.all(By.cssSelector(".lane:nth-of-type(4) li a.t")).stream()
                        .map(WebElement::getText))
                .contains(card);
    }

    @Test
    void theFormInAScreenGivesBackWhatIsWrongAndComesBackToTheScreenWithWhatIsRight() {
        browser.width(1440);
        browser.signIn("opd.dkp.maluku");
        browser.open("/s/galeri/tabel");
        browser.fill(By.name("isi.nama"), "Pasar baru Tual (contoh)");
        browser.choose(By.name("isi.tanggal"), "2026-11-10");
        browser.choose(By.name("isi.status"), "Diusulkan");
        browser.choose(By.name("isi.bidang"), "Pangan");
        browser.choose(By.name("isi.daerah"), "Kota Tual");
        browser.fill(By.name("isi.nilai"), "mahal");
        browser.press(By.cssSelector(".parts form[data-guard] button"));
        assertThat(browser.path()).isEqualTo("/s/galeri/tabel");
        assertThat(browser.text()).contains("Belum tersimpan.", "Nilai bukan angka");
        assertThat(browser.valueOf(By.name("isi.nama"))).isEqualTo("Pasar baru Tual (contoh)");
        assertThat(browser.valueOf(By.name("isi.nilai"))).isEqualTo("mahal");

        browser.fill(By.name("isi.nilai"), "1.500.000");
        browser.press(By.cssSelector(".form-foot button.primary"));
        assertThat(browser.path()).isEqualTo("/s/galeri/tabel");
        assertThat(browser.text()).contains("Kegiatan Pasar baru Tual (contoh) tersimpan.");
    }

    @Test
    void severalFormsOfAScreenAreEachSentByThemselvesWithoutAnyScript() {
        browser.width(390);
        browser.signIn("opd.dkp.maluku");
        browser.scripts(false);
        browser.open("/s/galeri/formulir");
        browser.fill(By.id("f-3-1-isi-berat"), "banyak");
        browser.sendUnchecked(By.cssSelector("#formulir-3-1 form"));
        assertThat(browser.path()).isEqualTo("/s/galeri/formulir");
        assertThat(browser.valueOf(By.id("f-3-1-isi-berat"))).isEqualTo("banyak");
        assertThat(browser.all(By.cssSelector("#formulir-3-1 .field-err"))).isNotEmpty();
        assertThat(browser.all(By.cssSelector("#formulir-3-2 .field-err"))).isEmpty();

        browser.fill(By.id("f-3-2-isi-perihal"), "Lewat layar formulir (contoh)");
        browser.choose(By.id("f-3-2-isi-tanggal"), "2026-11-12");
        browser.press(By.cssSelector("#formulir-3-2 form button"));
        browser.scripts(true);
        assertThat(browser.path()).startsWith("/s/galeri/catatan/permohonan/").endsWith("/langkah/alasan");
    }

    @Test
    void aRecordIsChosenAboveAScreenAndChangedInIt() {
        browser.width(1440);
        browser.signIn("opd.dkp.maluku");
        browser.open("/s/galeri/formulir");
        new Select(browser.all(By.name("pilih.kegiatan")).get(0)).selectByIndex(2);
        browser.press(By.cssSelector("form.filters button"));
        String name = browser.valueOf(By.id("f-2-1-isi-nama"));
        browser.fill(By.id("f-2-1-isi-nilai"), "7.654.321");
        browser.press(By.cssSelector("#formulir-2-1 form button"));

        assertThat(browser.path()).isEqualTo("/s/galeri/formulir");
        assertThat(browser.text()).contains("Kegiatan " + name + " tersimpan.");
        assertThat(browser.valueOf(By.id("f-2-1-isi-nama"))).isEqualTo(name);
        assertThat(browser.valueOf(By.id("f-2-1-isi-nilai"))).isEqualTo("7654321");
    }

    @Test
    void theApiSaysWhichRecordAFormIsAboutAndOfWhichOneMayBeChosen() {
        Voice maluku = Voice.of(server.address(), "opd.dkp.maluku", "simpul-demo");
        String id = maluku.get("/api/v1/sectors/galeri/records/kegiatan")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        JsonNode shown = maluku.get("/api/v1/sectors/galeri/screens/formulir?choose=kegiatan=" + id)
                .json()
                .path("view");

        assertThat(id).isNotEmpty();
        assertThat(shown.findValuesAsText("record")).containsExactly(id);
        assertThat(shown.findValue("records").path("type").asText()).isEqualTo("kegiatan");
    }

    @Test
    void aScreenMakesANewRequestOfAnOlderOneAndGivesBackWhatIsThereAlready() {
        browser.width(390);
        browser.signIn("opd.dkp.maluku");
        repeat("Ulang lewat layar (contoh)");
        assertThat(browser.path()).isEqualTo("/s/galeri/papan-alur");
        assertThat(browser.text()).contains("Draf baru dibuat.", "Ulang lewat layar (contoh)");

        repeat("Ulang lewat layar (contoh)");
        assertThat(browser.path()).isEqualTo("/s/galeri/langkah/papan-alur/ulangi");
        assertThat(browser.text()).contains("Permohonan ini sudah ada.");
        assertThat(browser.valueOf(By.name("isi.perihal"))).isEqualTo("Ulang lewat layar (contoh)");
        assertThat(browser.valueOf(By.name("isi.tanggal"))).isEqualTo("2026-11-12");
    }

    private void repeat(String matter) {
        browser.open("/s/galeri/papan-alur");
        browser.press(By.cssSelector("a[href='/s/galeri/langkah/papan-alur/ulangi']"));
        new Select(browser.all(By.name("isi.record")).get(0)).selectByIndex(1);
        browser.fill(By.name("isi.perihal"), matter);
        browser.choose(By.name("isi.tanggal"), "2026-11-12");
        browser.press(By.cssSelector(".form-foot button.primary"));
    }

    @Test
    void theApiTakesAChoiceToo() {
        Voice maluku = Voice.of(server.address(), "opd.dkp.maluku", "simpul-demo");
        String all = maluku.get("/api/v1/sectors/galeri/screens/tabel").text();
        String one = maluku.get("/api/v1/sectors/galeri/screens/tabel?choose=bidang=SEHAT")
                .text();

        assertThat(all).doesNotContain("\"values\":[\"SEHAT\"]");
        assertThat(one).contains("\"values\":[\"SEHAT\"]");
        assertThat(maluku.get("/api/v1/sectors/galeri/screens/tabel?choose=BIDANG")
                        .status())
                .isEqualTo(400);
    }
}
