package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a record in the form without script, on its page and in the API. */
class PartPagesTest {
    private static final String LIST = "/s/talenta/catatan/pejabat";
    private static final String API = "/sectors/talenta/records/pejabat";

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

    private static Map<String, String> form(String integrity, String communication, String course) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("isi.tanggal", "2026-08-17");
        form.put("isi.kompetensi[0].kode", "INT");
        form.put("isi.kompetensi[0].nilai", integrity);
        form.put("isi.kompetensi[1].kode", "KOM");
        form.put("isi.kompetensi[1].nilai", communication);
        form.put("isi.pelatihan[0].nama", "");
        form.put("isi.pelatihan[0].selesai", "");
        form.put("isi.pelatihan[1].nama", course);
        form.put("isi.pelatihan[1].selesai", "2026-05-02");
        return form;
    }

    @Test
    void the_form_has_a_line_for_every_code_and_three_empty_rows() {
        String form = house.page("81", LIST + "/baru").body();

        assertThat(form)
                .contains("<legend>Integritas</legend>", "<legend>Komunikasi</legend>", "<legend>Baris 3</legend>")
                .doesNotContain("<legend>Baris 4</legend>")
                .contains("name=\"isi.kompetensi[1].kode\" value=\"KOM\"")
                .contains("name=\"isi.pelatihan[2].nama\"")
                .doesNotContain("<script>");
        assertThat(house.page("81", LIST + "/baru?bahasa=en").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_filled_in_is_kept_and_stands_in_its_line_again() {
        HttpResponse<String> kept = house.post("81", LIST + "/baru", form("", "4", "PKN II"));
        assertThat(kept.statusCode()).isEqualTo(303);

        String api = house.api("81", API).body();
        assertThat(api)
                .contains("\"kompetensi\":[{\"kode\":\"KOM\",\"nilai\":4}]")
                .contains("\"pelatihan\":[{\"nama\":\"PKN II\",\"selesai\":\"2026-05-02\"}]")
                .contains("\"dinilai\":1")
                .contains("\"kompetensi[0].kode\"");

        String page = house.page("81", LIST + "/" + id(api)).body();
        assertThat(input(page, "isi.kompetensi[1].nilai")).contains("value=\"4\"");
        assertThat(input(page, "isi.kompetensi[0].nilai")).contains("value=\"\"");
        assertThat(input(page, "isi.pelatihan[0].nama")).contains("value=\"PKN II\"");
        assertThat(page).contains("<legend>Baris 4</legend>");

        Map<String, String> change = form("5", "", "PKN II");
        change.put("versi", "1");
        assertThat(house.post("81", LIST + "/" + id(api), change).statusCode()).isEqualTo(303);
        assertThat(house.api("81", API).body()).contains("\"kompetensi\":[{\"kode\":\"INT\",\"nilai\":5}]");
    }

    @Test
    void what_is_wrong_stands_at_its_input_and_nothing_typed_is_lost() {
        HttpResponse<String> refused = house.post("81", LIST + "/baru", form("9", "x", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        String page = refused.body();
        assertThat(page)
                .contains("Kompetensi, Integritas: Nilai harus antara 1 dan 5.")
                .contains("Kompetensi, Komunikasi: Nilai bukan angka")
                .contains("Pelatihan, baris 2: Nama wajib diisi.")
                .contains("href=\"#f-isi-kompetensi-0--nilai\"", "id=\"f-isi-kompetensi-0--nilai\"")
                .contains("href=\"#f-isi-pelatihan-1--nama\"", "id=\"f-isi-pelatihan-1--nama\"");
        assertThat(input(page, "isi.kompetensi[1].nilai"))
                .contains("value=\"x\"")
                .contains("aria-invalid=\"true\"");
        assertThat(input(page, "isi.pelatihan[1].selesai")).contains("value=\"2026-05-02\"");
    }

    @Test
    void a_code_that_is_not_in_the_list_is_named_at_its_line() {
        Map<String, String> form = form("5", "", "");
        form.put("isi.kompetensi[0].kode", "XYZ");
        form.remove("isi.pelatihan[1].selesai");
        HttpResponse<String> refused = house.post("81", LIST + "/baru", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#f-isi-kompetensi-0--kode\"", "id=\"f-isi-kompetensi-0--kode\"")
                .contains("tidak ada dalam daftar");
    }

    @Test
    void a_program_sends_rows_as_a_list_and_is_told_the_row() {
        HttpResponse<String> kept = house.api(
                "81",
                API,
                "{\"values\":{\"tanggal\":\"2026-08-17\",\"kompetensi\":[{\"kode\":\"KOM\",\"nilai\":3},{\"kode\":\"INT\",\"nilai\":4}]}}");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body()).contains("[{\"kode\":\"INT\",\"nilai\":4},{\"kode\":\"KOM\",\"nilai\":3}]");

        assertThat(house.api(
                                "81",
                                API,
                                "{\"values\":{\"tanggal\":\"2026-08-17\",\"kompetensi\":[{\"kode\":\"KOM\",\"nilai\":\"3\"}]}}")
                        .body())
                .contains("values.kompetensi[0].nilai")
                .contains("FIELD_TYPE");
        for (String wrong : new String[] {"null,", "{}", "[null]", "[[]]", "7"}) {
            HttpResponse<String> refused = house.api(
                    "81",
                    API,
                    "{\"values\":{\"tanggal\":\"2026-08-17\",\"kompetensi\":" + wrong.replace(",", "") + "}}");
            assertThat(refused.statusCode()).as(wrong).isEqualTo(wrong.startsWith("null") ? 201 : 422);
        }
    }

    @Test
    void the_table_of_rows_is_read_by_who_may_not_write() {
        house.post("81", LIST + "/baru", form("", "4", "PKN II"));
        String id = id(house.api("81", API).body());
        String page = house.page("81-gub", LIST + "/" + id).body();

        assertThat(page)
                .contains("<h2>Kompetensi</h2>", "Komunikasi", "PKN II")
                .doesNotContain("<form method=\"post\" action=\"" + LIST);
    }

    @Test
    void the_import_page_says_that_each_code_has_its_column() {
        assertThat(house.page("81", "/s/talenta/impor/pejabat").body()).contains("Tanggal, Kompetensi: …");
    }

    @Test
    void free_rows_are_pasted_in_lines_below_their_record() {
        String page = house.page("81", "/s/talenta/impor/pejabat").body();
        assertThat(page)
                .contains("Pelatihan: Nama, Pelatihan: Selesai")
                .contains("satu baris untuk tiap rincian (Pelatihan)");

        String table = "Tanggal;Pelatihan: Nama;Pelatihan: Selesai\n17/08/2026;PKN II;02/05/2026\n;Diklat PIM;\n";
        String done = house.post("81", "/s/talenta/impor/pejabat", Map.of("tabel", table))
                .body();
        assertThat(done).contains("Hasil impor");
        assertThat(house.api("81", API).body())
                .contains("\"pelatihan\":[{\"nama\":\"PKN II\",\"selesai\":\"2026-05-02\"},{\"nama\":\"Diklat PIM\"}]");

        String refused = house.post(
                        "81",
                        "/s/talenta/impor/pejabat",
                        Map.of("tabel", table.replace(";Diklat PIM;", ";;32/13/2026")))
                .body();
        assertThat(refused).contains("Pelatihan, baris 2: Nama wajib diisi.").contains("32/13/2026");
    }

    @Test
    void a_pasted_table_that_a_browser_sends_again_is_taken_in_once() {
        String page = "/s/talenta/impor/pejabat";
        Map<String, String> pasted = Map.of("tabel", "Tanggal;Pelatihan: Nama\n17/08/2026;PKN III\n");
        String key = house.key("81", page);
        assertThat(house.post("81", page, key, pasted).body()).contains("Hasil impor");

        HttpResponse<String> again = house.post("81", page, key, pasted);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(page));
        assertThat(house.api("81", API).body().split("PKN III", -1))
                .as("one record")
                .hasSize(2);
    }

    @Test
    void a_table_that_was_checked_stands_in_the_form_and_one_that_went_in_does_not() {
        String page = "/s/talenta/impor/pejabat";
        String table = "Tanggal;Pelatihan: Nama\n17/08/2026;PKN IV\n";
        assertThat(house.post("81", page, Map.of("tabel", table, "periksa", "true"))
                        .body())
                .contains("Hasil pemeriksaan")
                .contains("17/08/2026;PKN IV");
        assertThat(house.post("81", page, Map.of("tabel", table)).body()).doesNotContain("17/08/2026;PKN IV");
    }

    private static String input(String page, String name) {
        Matcher input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>")
                .matcher(page);
        assertThat(input.find()).as(name).isTrue();
        return input.group();
    }

    private static String id(String list) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(list);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
