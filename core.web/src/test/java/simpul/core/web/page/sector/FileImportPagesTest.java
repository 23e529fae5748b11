package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is taken in: its page without script, and the same for programs. */
class FileImportPagesTest {
    private static final String IMPORT = "/s/talenta/impor/pejabat";
    private static final String API = "/sectors/talenta/records/pejabat/imports";
    private static final String TABLE = "Tgl penilaian;Kompetensi: Integritas · Nilai;Keterangan\n"
            + "17/08/2026;4;baik\n18/08/2026;9;terlalu tinggi\n";

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new TalentSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String uploaded() {
        HttpResponse<String> sent = house.upload("81", IMPORT, IMPORT + "/berkas", "nilai.csv", bytes(TABLE));
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> form(String action) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kolom[0]", "tanggal");
        form.put("kolom[1]", "kompetensi.INT.nilai");
        form.put("kolom[2]", "");
        form.put("aksi", action);
        return form;
    }

    @Test
    void an_officer_sees_the_guess_corrects_it_tries_and_takes_in() {
        String place = uploaded();
        String page = house.page("81", place).body();
        assertThat(page)
                .contains("nilai.csv", "Disiapkan".toLowerCase(java.util.Locale.ROOT))
                .contains("<th scope=\"row\">Tgl penilaian</th>", "17/08/2026 · 18/08/2026")
                .contains("name=\"kolom[1]\"")
                .contains("<option value=\"kompetensi.INT.nilai\" selected>")
                .doesNotContain("<script>");
        assertThat(house.page("81", place + "?bahasa=en").body()).contains("Becomes field");

        Map<String, String> wrong = form("periksa");
        wrong.put("kolom[0]", "");
        HttpResponse<String> refused = house.post("81", place, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kolom wajib").contains("<option value=\"kompetensi.INT.nilai\" selected>");

        assertThat(house.post("81", place, form("periksa")).statusCode()).isEqualTo(303);
        HttpResponse<String> waiting = house.page("81", place);
        assertThat(waiting.headers().firstValue("Refresh")).contains("3");
        assertThat(waiting.body()).contains("Jangan muat ulang sendiri", "Hentikan impor");
        assertThat(house.page("81", place + "?segar=tidak").headers().firstValue("Refresh"))
                .isEmpty();

        house.worker.work("uji", () -> false);
        HttpResponse<String> tried = house.page("81", place);
        assertThat(tried.headers().firstValue("Refresh")).isEmpty();
        assertThat(tried.body()).contains("belum ada yang disimpan", "Kompetensi: Integritas · Nilai");
        assertThat(house.api("81", "/sectors/talenta/records/pejabat").body()).contains("\"items\":[]");

        assertThat(house.post("81", place, form("impor")).statusCode()).isEqualTo(303);
        house.worker.work("uji", () -> false);
        String done = house.page("81", place).body();
        assertThat(done).contains("Hasil impor", place + "/salah?format=xlsx");
        assertThat(house.api("81", "/sectors/talenta/records/pejabat").body())
                .contains("[{\"kode\":\"INT\",\"nilai\":4}]");

        HttpResponse<String> bad = house.page("81", place + "/salah?format=csv");
        assertThat(bad.headers().firstValue("Content-Disposition").orElse("")).contains("nilai - baris yang salah.csv");
        assertThat(bad.body())
                .contains("Keterangan;Yang perlu diperbaiki", "18/08/2026;9;terlalu tinggi;")
                .doesNotContain("17/08/2026");
        assertThat(house.page("81", IMPORT).body()).contains("nilai.csv", place);
    }

    @Test
    void it_can_be_stopped_before_it_begins() {
        String place = uploaded();

        assertThat(house.post("81", place + "/batal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(house.page("81", place).body()).contains("dibatalkan");
        assertThat(house.post("81", place + "/batal", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void a_file_that_is_no_table_is_refused_at_its_field() {
        HttpResponse<String> refused = house.upload(
                "81", IMPORT, IMPORT + "/berkas", "foto.xlsx", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("field-err", "Isi berkas adalah");
        assertThat(house.upload("81", IMPORT, IMPORT + "/berkas", "kosong.csv", new byte[0])
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void another_region_and_who_may_not_write_see_nothing_of_it() {
        String place = uploaded();

        assertThat(house.page("35", place).statusCode()).isEqualTo(404);
        assertThat(house.page("35", place + "/salah").statusCode()).isEqualTo(404);
        assertThat(house.post("35", place, form("impor")).statusCode()).isEqualTo(404);
        assertThat(house.page("81-gub", place).statusCode()).isEqualTo(403);
        String id = place.substring(place.lastIndexOf('/') + 1);
        assertThat(house.api("35", API + "/" + id).statusCode()).isEqualTo(404);
        assertThat(house.api("35", API).body()).contains("\"items\":[]");
    }

    @Test
    void a_program_sends_a_file_and_asks_until_it_is_done() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("columns[0]", "tanggal");
        fields.put("columns[1]", "kompetensi.INT.nilai");
        HttpResponse<String> made = house.apiFile("81", API, fields, "nilai.csv", bytes(TABLE));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("\"state\":\"WAITING\"", "\"total\":2");
        String place = made.headers().firstValue("Location").orElseThrow().replace("/api/v1", "");

        house.worker.work("uji", () -> false);
        assertThat(house.api("81", place).body()).contains("\"state\":\"DONE\"", "\"created\":1", "\"refused\":1");
        assertThat(house.api("81", place + "/rows").body()).contains("\"row\":3", "FIELD_RANGE", "terlalu tinggi");
        assertThat(house.api("81", place + "/bad-rows?format=csv").body()).contains("18/08/2026;9");
        assertThat(house.api("81", API).body()).contains("nilai.csv");
        assertThat(house.api("81", place + "/start", "{}").statusCode()).isEqualTo(409);

        HttpResponse<String> unknown = house.apiFile("81", API, Map.of(), "lain.csv", bytes("Warna\nbiru\n"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("COLUMN_UNKNOWN", "COLUMN_MISSING");
        assertThat(house.api("81", API, "{\"text\":\"tanggal\\n19/08/2026\\n\"}")
                        .statusCode())
                .as("rows as text are answered at once, as ever")
                .isEqualTo(202);
    }

    @Test
    void a_program_may_hold_a_file_start_it_and_stop_it() {
        HttpResponse<String> held =
                house.apiFile("81", API, Map.of("hold", "true"), "nilai.csv", bytes("tanggal\n19/08/2026\n"));
        assertThat(held.body()).contains("\"state\":\"PREPARED\"");
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(held.body());
        assertThat(id.find()).isTrue();
        String place = API + "/" + id.group(1);

        assertThat(house.api("81", place + "/start", "{\"dryRun\":true}").body())
                .contains("\"state\":\"WAITING\"");
        assertThat(house.api("81", place + "/cancel", "{}").body()).contains("\"state\":\"CANCELLED\"");
        assertThat(house.api("81", place + "/start", "{}").body()).contains("\"dryRun\":false");
    }
}
