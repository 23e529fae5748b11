package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.OrchardAgainSector;
import simpul.itest.sectors.OrchardSector;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/**
 * Officers are in the middle of something when the module of their sector is replaced by one whose records are in another
 * schema: nothing that they typed, sent or began is lost, and nothing is done twice.
 */
final class SwitchedWorkIT {
    private static final String PAGES = "/s/uji_kebun/catatan/";
    private static final String RECORDS = "/api/v1/sectors/uji_kebun/records/";
    private static final String BOUNDS = "probation.millis = 1500\ncall.millis = 20000\ndrain.millis = 30000\n";
    private static final By SAVE = By.cssSelector(".form-foot button.primary");
    private static final int ROWS = 12_000;

    @TempDir
    static Path folder;

    private static Path data;
    private static Path first;
    private static Simpul server;
    private static ModuleDesk desk;
    private static Voice officer;

    @BeforeAll
    static void opened() throws IOException {
        data = DemoData.copy("switched-work");
        Files.writeString(
                Files.createDirectories(data.resolve("conf")).resolve("simpul.core.modules.run.SectorServices.cfg"),
                BOUNDS);
        server = Simpul.demonstration(data);
        desk = new ModuleDesk(server.address(), "uji_kebun");
        officer = Voice.of(server.address(), Walkers.DKP_MALUKU, Reader.PASSWORD);
        first = ModuleJar.of(OrchardSector.class, "1.0.0", folder.resolve("kebun-1.0.0.jar"));
        Path slow = ModuleJar.with(first, "1.2.0", Map.of(OrchardSector.FILE, OrchardSector.SLOWLY), folder);
        assertThat(desk.ended(desk.install(slow)).path("outcome").asText()).isEqualTo("DONE");
        desk.lend("81");
        desk.lend("35");
    }

    private static void startedAgain() {
        server = Simpul.demonstration(data);
        desk = new ModuleDesk(server.address(), "uji_kebun");
        officer = Voice.of(server.address(), Walkers.DKP_MALUKU, Reader.PASSWORD);
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    @Test
    void whateverTheyAreAtGoesOnInTheNewVersionWithNothingLostAndNothingTwice() throws SQLException {
        dailyWork();
        formsStepsAndAnImport();
        wayBackFromAStateOfTheNewVersion();
    }

    /** The daily work has begun with the first of two regions. */
    private static void dailyWork() throws SQLException {
        assertThat(server.terminate()).isZero();
        dayBegins();
        startedAgain();
        ModuleDesk.until("the job is at it", () -> desk.metric("simpul_module_leases", "1.2.0") == 1);
        String deployment =
                desk.switched(ModuleJar.with(first, "1.3.0", Map.of(OrchardSector.FILE, "cepat"), folder), "1.3.0");
        assertThat(desk.metric("simpul_module_leases", "1.2.0"))
                .as("it is inside still")
                .isEqualTo(1);
        assertThat(desk.ended(deployment).path("outcome").asText()).isEqualTo("DONE");

        Reader jatim = Reader.of(server.address(), Walkers.DKP_JATIM);
        Reader maluku = Reader.of(server.address(), Walkers.DKP_MALUKU);
        ModuleDesk.until("told", () -> maluku.get("/tugas").text().contains("Dihitung oleh cepat"));
        assertThat(jatim.get("/tugas").text())
                .containsOnlyOnce("Dihitung oleh pelan")
                .doesNotContain("Dihitung oleh cepat");
        assertThat(maluku.get("/tugas").text())
                .containsOnlyOnce("Dihitung oleh cepat")
                .doesNotContain("Dihitung oleh pelan");
    }

    /** As far as the server knows nobody has done the work of sectors today. */
    private static void dayBegins() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("simpul.db"));
                Statement sql = database.createStatement()) {
            assertThat(sql.executeUpdate("delete from job_run where code = 'sectors.jobs'"))
                    .isEqualTo(1);
        }
    }

    private static void formsStepsAndAnImport() {
        try (Browser browser = new Browser(server.address())) {
            browser.signIn(Walkers.DKP_MALUKU);
            browser.open(PAGES + "kiriman/baru");
            browser.fill(named("isi.nomor"), "KIRIM-1");
            browser.choose(named("isi.tanggal"), "2026-11-02");
            browser.fill(named("isi.catatan"), "dua peti, satu basah");
            Reader reader = Reader.of(server.address(), Walkers.DKP_MALUKU);
            Open harvest = Open.on(reader.get(PAGES + "panen/baru"));
            Page step = Open.on(reader.get(PAGES + "izin/baru"))
                    .sent(reader, Map.of("nomor", "IZIN-1", "tanggal", "2026-11-02", "berat", "12,25"));
            assertThat(step.address()).endsWith("/langkah/isi");
            String work = importing();

            desk.switched(ModuleJar.of(OrchardAgainSector.class, "OrchardSector", "1.4.0", file("1.4.0")), "1.4.0");
            Heard midway = officer.get(work);
            assertThat(midway.json().path("state").asText()).as(midway.text()).isEqualTo("RUNNING");

            understood(reader, harvest);
            onwards(reader, Open.on(step), step.address());
            asked(browser);
            everyRowOnce(work);
        }
    }

    /** Everything that is new follows from what was typed. */
    private static void understood(Reader reader, Open form) {
        Page kept =
                form.sent(reader, Map.of("nomor", "PANEN-1", "tanggal", "2026-11-02", "berat", "12,25", "jenis", "A"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        // It stands in front of those that are imported meanwhile, which are of the day before.
        JsonNode values = one("panen", "PANEN-1");
        assertThat(values.path("massa").asText()).isEqualTo("12.25");
        assertThat(values.path("jenis").asText()).isEqualTo("ALFA");
        assertThat(values.path("kadar").asText()).isEqualTo("12.5");
    }

    /** The steps of the form are others now. */
    private static void onwards(Reader reader, Open form, String asked) {
        Page next = form.sent(reader, Map.of("jenis", "A", "catatan", "basah"));
        assertThat(next.status()).as(next.text()).isEqualTo(200);
        assertThat(next.address()).isEqualTo(asked.replace("/isi", "/golongan"));
        assertThat(next.text()).containsPattern("<option value=\"ALFA\" selected");
        JsonNode kept = one("izin", "IZIN-1");
        assertThat(kept.path("massa").asText()).isEqualTo("12.25");
        assertThat(kept.path("jenis").asText()).isEqualTo("ALFA");
        assertThat(kept.path("catatan").asText()).isEqualTo("basah");
    }

    /** Nobody can know what the new version asks besides. */
    private static void asked(Browser browser) {
        browser.press(SAVE);
        assertThat(browser.valueOf(named("isi.nomor"))).isEqualTo("KIRIM-1");
        assertThat(browser.valueOf(named("isi.tanggal"))).isEqualTo("2026-11-02");
        assertThat(browser.valueOf(named("isi.catatan"))).isEqualTo("dua peti, satu basah");
        assertThat(browser.all(By.cssSelector("[name='isi.kapal'][aria-invalid=true]")))
                .hasSize(1);
        assertThat(browser.text()).contains("Kapal wajib diisi");
        browser.fill(named("isi.kapal"), "Melati");
        browser.press(SAVE);
        assertThat(one("kiriman", "KIRIM-1").path("kapal").asText()).isEqualTo("Melati");
        assertThat(one("kiriman", "KIRIM-1").path("catatan").asText()).isEqualTo("dua peti, satu basah");
    }

    /** The former version shows the record where it stands, in its list and on its board, and leaves it alone. */
    private static void wayBackFromAStateOfTheNewVersion() {
        String permit = RECORDS + "izin/" + item("izin", "IZIN-1").path("id").asText();
        Map<String, String> seen = Map.of("If-Match", officer.get(permit).header("ETag"));
        Heard withdrawn = officer.send("POST", permit + "/moves/CABUT", "{}", seen);
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);

        desk.back();
        ModuleDesk.until("the former version", () -> desk.live().equals("1.3.0"));

        Reader reader = Reader.of(server.address(), Walkers.DKP_MALUKU);
        assertThat(reader.get("/s/uji_kebun/papan").text()).contains("Lainnya, tidak dikenal versi ini", "IZIN-1");
        assertThat(reader.get(permit.replace(RECORDS, PAGES)).text())
                .contains("IZIN-1", "DICABUT (tidak dikenal versi ini)", "ditulis versi modul yang lebih baru")
                .doesNotContain("form-foot");
        Map<String, String> now = Map.of("If-Match", officer.get(permit).header("ETag"));
        Heard refused = officer.send("DELETE", permit, "", now);
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.text()).contains("RECORD_NEWER");
        desk.back();
        ModuleDesk.until("the newer version", () -> desk.live().equals("1.4.0"));
        assertThat(reader.get(permit.replace(RECORDS, PAGES)).text()).contains("Dicabut");
    }

    /** A file of which some rows are in already. */
    private static String importing() {
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> "IMPOR-" + i + ";2026-11-01;1,5;A\n")
                .collect(Collectors.joining("", "nomor;tanggal;berat;jenis\n", ""));
        Paper paper = new Paper("panen.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        Heard heard = officer.upload(RECORDS + "panen/imports", Map.of(), paper, Map.of());
        assertThat(heard.status()).as(heard.text()).isEqualTo(201);
        ModuleDesk.until("begun", () -> done(heard.location()) > 0);
        return heard.location();
    }

    private static int done(String work) {
        return officer.get(work).json().path("rows").path("done").asInt();
    }

    private static void everyRowOnce(String work) {
        ModuleDesk.until(
                "imported",
                () -> !officer.get(work).json().path("state").asText().equals("RUNNING"));
        JsonNode ended = officer.get(work).json();
        assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.path("rows").path("created").asInt()).isEqualTo(ROWS);

        String all = officer.get(RECORDS + "panen/export?format=csv").text();
        assertThat(Pattern.compile("IMPOR-\\d+").matcher(all).results().map(r -> r.group()))
                .hasSize(ROWS)
                .doesNotHaveDuplicates();
        assertThat(all).contains("Massa").containsPattern("IMPOR-" + ROWS + ";.*1,50.*;Alfa");
    }

    private static Path file(String version) {
        return folder.resolve("kebun-" + version + ".jar");
    }

    private static By named(String field) {
        return By.name(field);
    }

    /** The form of a record on a page: where it goes, and what it carries unseen. */
    private record Open(String action, Map<String, String> hidden) {
        private static final Pattern FORM =
                Pattern.compile("<form method=\"post\" action=\"(/s/uji_kebun/[^\"]*)\".*?</form>", Pattern.DOTALL);

        static Open on(Page page) {
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            return FORM.matcher(page.text())
                    .results()
                    .map(form -> new Open(form.group(1), Reader.hidden(form.group())))
                    .filter(form -> form.hidden().containsKey("bentuk"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(page.text()));
        }

        Page sent(Reader reader, Map<String, String> typed) {
            Map<String, String> fields = new LinkedHashMap<>(hidden);
            typed.forEach((code, text) -> fields.put("isi." + code, text));
            return reader.post(action, fields);
        }
    }

    /** What the record of that number says. */
    private static JsonNode one(String type, String number) {
        return item(type, number).path("values");
    }

    private static JsonNode item(String type, String number) {
        Heard heard = officer.get(RECORDS + type + "?limit=50");
        for (JsonNode item : heard.json().path("items")) {
            if (item.path("values").path("nomor").asText().equals(number)) {
                return item;
            }
        }
        throw new AssertionError("no " + type + " " + number + " among " + heard.text());
    }
}
