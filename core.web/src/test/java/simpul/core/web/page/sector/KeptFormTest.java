package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a kept record in a screen: chosen above it, changed in it with the rights and the care of its own page. */
class KeptFormTest {
    private static final String SCREEN = "/s/isi/satu";
    private static final String REQUESTS = "/sectors/isi/records/permohonan";
    private static final String NONE = "Belum ada catatan yang dipilih, atau catatan itu sudah tidak ada.";

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new FormsSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String made(String path, String values) {
        HttpResponse<String> made = house.api("81", path, "{\"values\":{" + values + "}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(made.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String request(String matter) {
        return made(REQUESTS, "\"perihal\":\"" + matter + "\",\"tanggal\":\"2026-08-17\",\"jumlah\":7");
    }

    private static Map<String, String> form(String id, String version, String count) {
        Map<String, String> form = new HashMap<>();
        form.putAll(Map.of("bagian", "2", "jenis", "permohonan", "catatan", id, "versi", version));
        form.putAll(Map.of("isi.perihal", "Kapal", "isi.tanggal", "2026-08-17", "isi.jumlah", count));
        return form;
    }

    @Test
    void records_are_offered_above_the_screen_and_none_is_open_until_one_is_chosen() {
        String id = request("Kapal");

        String page = house.page("81", SCREEN).body();
        assertThat(page)
                .contains("name=\"pilih.mohon\"", "<option value=\"" + id + "\">", "Belum dipilih", NONE)
                .contains("href=\"/s/isi/catatan/permohonan\"")
                .doesNotContain("name=\"isi.perihal\"");
    }

    @Test
    void a_chosen_record_is_changed_in_the_screen_which_stays_as_it_was_chosen() {
        String id = request("Kapal");
        String at = SCREEN + "?periode=2026-TW2&pilih.mohon=" + id;

        String page = house.page("81", at).body();
        assertThat(page)
                .contains("value=\"Kapal\"", "value=\"7\"", "name=\"versi\" value=\"1\"")
                .contains("<option value=\"" + id + "\" selected>", "Draf</span>")
                .contains("href=\"/s/isi/catatan/permohonan/" + id + "\"");

        HttpResponse<String> kept = house.post("81", at, form(id, "1", "9"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).hasValue(at);
        assertThat(house.api("81", REQUESTS + "/" + id).body()).contains("\"jumlah\":9", "\"version\":2");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_told_and_nothing_typed_is_lost() {
        String id = request("Kapal");
        String at = SCREEN + "?pilih.mohon=" + id;
        house.post("81", at, form(id, "1", "8"));

        HttpResponse<String> late = house.post("81", at, form(id, "1", "9"));
        assertThat(late.statusCode())
                .isEqualTo(house.post("81", "/s/isi/catatan/permohonan/" + id, Map.of("versi", "1"))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(late.body()).contains("value=\"9\"", "name=\"versi\" value=\"2\"", "href=\"#formulir-2\"");
        assertThat(house.api("81", REQUESTS + "/" + id).body()).contains("\"jumlah\":8");

        assertThat(house.post("81", at, form(id, "2", "9")).statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_wrong_is_said_in_the_form_of_the_record() {
        String id = request("Kapal");
        HttpResponse<String> refused = house.post("81", SCREEN + "?pilih.mohon=" + id, form(id, "1", "banyak"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-2-isi-jumlah\"", "value=\"banyak\"", "Jumlah bukan angka");
    }

    @Test
    void who_may_not_change_it_reads_it() {
        String id = request("Kapal");
        String at = SCREEN + "?pilih.mohon=" + id;

        assertThat(house.page("81-gub", at).body()).contains("Kapal").doesNotContain("name=\"isi.perihal\"");

        house.post("81", "/s/isi/catatan/permohonan/" + id + "/pindah/AJUKAN", Map.of("versi", "1"));
        assertThat(house.page("81", at).body())
                .contains("name=\"isi.catatan\"", "<dd>Kapal</dd>")
                .doesNotContain("name=\"isi.perihal\"");
        house.post("81", "/s/isi/catatan/permohonan/" + id + "/pindah/TUTUP", Map.of("versi", "2"));
        assertThat(house.page("81", at).body()).contains("<dd>Kapal</dd>").doesNotContain("name=\"isi.");
        assertThat(house.post("81", at, form(id, "3", "9")).statusCode()).isEqualTo(409);
        assertThat(house.api("81", REQUESTS + "/" + id).body()).contains("\"jumlah\":7");
    }

    @Test
    void a_record_of_another_region_is_as_absent_as_one_that_never_was() {
        String id = request("Kapal");

        for (String other : new String[] {id, "tiada", "***"}) {
            assertThat(house.page("35", SCREEN + "?pilih.mohon=" + other).body())
                    .contains(NONE)
                    .doesNotContain("Kapal");
        }
        assertThat(house.post("35", SCREEN + "?pilih.mohon=" + id, form(id, "1", "9"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_record_of_several_steps_is_read_in_the_screen_and_its_steps_lead_to_their_forms() {
        String id = made("/sectors/isi/records/perjalanan", "\"asal\":\"Ambon\",\"tanggal\":\"2026-08-17\"");

        String page = house.page("81", SCREEN + "?pilih.jalan=" + id).body();
        assertThat(page)
                .contains("<dd>Ambon</dd>", "/s/isi/catatan/perjalanan/" + id + "/langkah/muatan")
                .doesNotContain("name=\"isi.asal\"");
    }
}
