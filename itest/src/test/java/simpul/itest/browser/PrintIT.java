package simpul.itest.browser;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import simpul.core.model.sector.view.ViewTree;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** Every part of a screen on paper: whole, without what only a screen can do, and in words where colour is not enough. */
@TestInstance(Lifecycle.PER_CLASS)
final class PrintIT {
    private static final String PERIOD = "?periode=2026-TW3";
    private static final List<String> SCREENS =
            List.of("grafik", "matriks", "peta", "alur", "papan-alur", "tabel", "formulir", "pertanyaan", "keadaan");

    private final Simpul server = Simpul.demonstration(DemoData.copy("print"));
    private final Browser browser = new Browser(server.address());
    private List<String> sheets = List.of();

    @BeforeAll
    void signIn() {
        browser.signIn("opd.dkp.maluku");
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    private void print(String address) {
        browser.paper(false);
        browser.width(1440);
        browser.open(address);
        printThis();
    }

    private void printThis() {
        sheets = Paper.read(browser.printed());
    }

    private List<String> lines() {
        return sheets.stream().flatMap(String::lines).map(String::strip).toList();
    }

    /** However its lines were broken. */
    private static String joined(String words) {
        return words.replaceAll("\\s", "");
    }

    /** That what these elements of the page say stands on the sheets, each of them undivided. */
    private void assertPrinted(String selector) {
        String paper = joined(String.join("", sheets));
        List<String> said = browser.said(selector);
        assertThat(said).as(selector).isNotEmpty();
        assertThat(said).as(selector).allSatisfy(words -> assertThat(paper).contains(joined(words)));
    }

    static Set<String> kinds() {
        return new TreeSet<>(ViewTree.nodes());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfNodeStandsOnPaper(String kind) {
        Map<String, Runnable> all = Map.ofEntries(
                entry("ask", this::choices),
                entry("board", this::board),
                entry("chart", this::charts),
                entry("figures", this::figures),
                entry("form", this::forms),
                entry("grid", this::grid),
                entry("group", this::groups),
                entry("lacking", this::lacking),
                entry("map", this::maps),
                entry("matrix", this::matrices),
                entry("notice", this::notices),
                entry("promises", this::promises),
                entry("steps", this::steps),
                entry("table", this::tables),
                entry("timeline", this::timeline));
        all.getOrDefault(kind, () -> fail("Nobody has looked at a printed " + kind))
                .run();
    }

    private void choices() {
        print("/s/galeri/tabel" + PERIOD + "&pilih.bidang=SEHAT");

        assertThat(lines()).contains("Periode: Triwulan III 2026", "Bidang: Kesehatan");
    }

    private void board() {
        print("/s/galeri/alur" + PERIOD);

        assertPrinted(".lane h3");
        assertPrinted(".lane li > a.t");
        assertPrinted(".lane dt, .lane dd");
        List<String> money = browser.said(".lane dd").stream()
                .filter(words -> words.startsWith("Rp"))
                .toList();
        assertThat(money).isNotEmpty();
        assertThat(lines()).containsAll(money).doesNotContain("Pindahkan");
        print("/s/galeri/papan-alur");
        assertPrinted(".lane .badge");
        assertThat(lines()).contains("Diajukan").doesNotContain("Ajukan", "Tarik kembali");
    }

    private void charts() {
        print("/s/galeri/grafik" + PERIOD);

        assertPrinted(".parts h2");
        assertPrinted(".keys li");
        assertPrinted(".chart .val, .bars b, .shares li, .gauges b");
        // The figures of lines, of parts of bars and of a radar are nowhere else in words.
        assertPrinted("details.figures th, details.figures td");
        assertThat(browser.said("details.more:not(.figures) summary"))
                .as("shares and gauges, which say all in words")
                .hasSize(2);
        assertThat(lines()).doesNotContain("Sebagai tabel");
    }

    private void figures() {
        print("/s/galeri/tabel" + PERIOD);

        assertPrinted(".kpi .l");
        assertPrinted(".kpi .v");
        assertPrinted(".kpi .n");
    }

    private void forms() {
        print("/s/galeri/formulir");
        browser.choose(
                By.name("pilih.kegiatan"),
                browser.said("[name='pilih.kegiatan'] option").get(2));
        browser.press(By.cssSelector("form.filters button"));
        String name = browser.valueOf(By.name("isi.nama"));
        printThis();

        assertThat(lines())
                .contains("Kegiatan", name, "Daerah", "Kota Ambon")
                .doesNotContain("Tambah tangkapan", "Simpan");
        browser.paper(true);
        assertThat(browser.seen("main input, main select, main textarea")).isEmpty();
    }

    private void grid() {
        print("/s/galeri/tabel" + PERIOD);

        assertPrinted(".table-wrap[aria-label='Menurut bidang'] :is(th, td)");
    }

    private void groups() {
        print("/s/galeri/papan-alur");
        assertThat(sheets)
                .as("a heading and what it stands above")
                .anySatisfy(sheet -> assertThat(sheet.lines()).contains("Menunggu putusan", "Perihal", "Tenggat"));

        print("/s/galeri/formulir");
        assertThat(lines()).as("nothing of it is printed").doesNotContain("Catatan baru");
    }

    private void lacking() {
        print("/s/galeri/keadaan");

        assertPrinted(".empty h2");
        assertPrinted(".empty p");
        browser.paper(true);
        assertThat(browser.seen(".empty.wait svg, .empty.bad svg")).hasSize(2);
    }

    private void maps() {
        print("/s/galeri/peta" + PERIOD);

        assertPrinted(".map text");
        assertPrinted(".map-keys li, .keys li");
        assertPrinted(".map-list :is(th, td)");
    }

    private void matrices() {
        print("/s/galeri/matriks" + PERIOD);

        assertPrinted(".matrix th");
        assertPrinted(".matrix td b, .matrix td .state, .matrix td li");
        browser.paper(true);
        assertThat(browser.seen(".matrix .state svg")).hasSameSizeAs(browser.said(".matrix .state"));
    }

    private void notices() {
        print("/s/galeri/tabel" + PERIOD);

        assertPrinted(".parts .notice");
        browser.paper(true);
        assertThat(browser.seen(".parts .notice svg")).hasSize(4).doesNotHaveDuplicates();
    }

    private void promises() {
        print("/s/perikanan/dijanjikan" + PERIOD);

        assertPrinted(".table :is(th, td)");
    }

    private void steps() {
        print("/s/galeri/alur" + PERIOD);

        assertPrinted(".stepper b");
        assertPrinted(".stepper li");
        assertThat(String.join("\n", sheets)).contains("menunggu", "terhambat");
        browser.paper(true);
        assertThat(browser.seen(".stepper .done .pt svg")).isNotEmpty();
    }

    private void tables() {
        print("/s/galeri/tabel" + PERIOD);
        assertPrinted(".table-wrap[aria-label='Kegiatan'] :is(th, td)");

        print("/s/perikanan/catatan/lot");
        List<String> heads = browser.said(".table thead th");
        assertThat(heads).hasSize(8);
        assertThat(sheets).hasSizeGreaterThan(1);
        assertThat(sheets.subList(0, sheets.size() - 1))
                .as("every sheet of a long table repeats its head")
                .allSatisfy(sheet -> assertThat(joined(sheet)).contains(joined(String.join("", heads))));
        assertPrinted(".table :is(th, td)");
        assertThat(String.join("\n", sheets)).contains("halaman ini saja; daftarnya lebih panjang");
    }

    private void timeline() {
        print("/s/galeri/alur" + PERIOD);

        assertPrinted(".timeline li");
        browser.paper(true);
        assertThat(browser.seen(".timeline .badge svg")).hasSameSizeAs(browser.said(".timeline .badge"));
    }

    @Test
    void whatLeadsElsewhereStaysOnTheScreen() {
        List<String> seen = new ArrayList<>();
        for (String screen : SCREENS) {
            browser.open("/s/galeri/" + screen + PERIOD);
            browser.paper(true);
            browser.seen("nav, button, input, select, textarea, summary, form, .btn, .icon-btn, .filters, .tabs, .foot")
                    .forEach(element -> seen.add(screen + " " + element));
            browser.paper(false);
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void nothingReachesBeyondTheSheetOrIsCutOff() {
        List<String> complaints = new ArrayList<>();
        for (String account : List.of("opd.dkp.maluku", "opd.dkp.jatim")) {
            browser.paper(false);
            browser.width(1440);
            browser.signIn(account);
            List<String> addresses = new ArrayList<>(List.of("/s/perikanan/lot", "/s/perikanan/catatan/lot"));
            SCREENS.forEach(screen -> addresses.add("/s/galeri/" + screen));
            for (String address : addresses) {
                browser.open(address + PERIOD);
                browser.paper(true);
                browser.overflow().forEach(wide -> complaints.add(account + " " + address + " " + wide));
                browser.cut().forEach(cut -> complaints.add(account + " " + address + " cuts " + cut));
                browser.paper(false);
            }
        }
        browser.width(1440);
        browser.signIn("opd.dkp.maluku");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theSheetIsF4() {
        browser.open("/s/galeri/tabel");

        assertThat(Paper.size(browser.printed())).containsExactly(215L, 330L);
    }
}
