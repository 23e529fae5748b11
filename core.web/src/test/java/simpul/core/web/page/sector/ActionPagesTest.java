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

/** What a screen lets its reader do, as a form without script and in the API. */
class ActionPagesTest {
    private static final String LIST = "/s/mohon/catatan/permohonan";
    private static final String SCREEN = "/s/mohon/ringkas";
    private static final String REPEAT = "/s/mohon/langkah/ringkas/ulangi";
    private static final String SUBMIT = "/s/mohon/langkah/ringkas/ajukan";
    private static final String RECORDS = "/sectors/mohon/records/permohonan";
    private static final String API = "/sectors/mohon/screens/ringkas/actions/";

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new ActionSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String made(String matter, String count) {
        HttpResponse<String> made = house.api(
                "81", RECORDS, "{\"values\":{\"perihal\":\"" + matter + "\",\"tanggal\":\"2026-08-17\"" + count + "}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(made.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static Map<String, String> form(String record, String matter, String count) {
        Map<String, String> form = new HashMap<>();
        form.put("isi.record", record);
        form.put("isi.perihal", matter);
        form.put("isi.tanggal", "2026-09-01");
        form.put("isi.jumlah", count);
        return form;
    }

    private String states() {
        return house.api("81", RECORDS).body();
    }

    @Test
    void the_screen_and_the_record_lead_to_its_form_and_only_those_see_it_who_write() {
        String id = made("Kapal", ",\"jumlah\":2");

        assertThat(house.page("81", SCREEN + "?periode=2026-TW3").body())
                .contains("href=\"" + REPEAT + "?periode=2026-TW3\"", "Ajukan semua draf");
        assertThat(house.page("81", LIST + "/" + id).body())
                .contains("href=\"" + REPEAT + "?catatan=" + id + "\"")
                .doesNotContain(SUBMIT);
        assertThat(house.page("81", REPEAT + "?catatan=" + id).body())
                .contains("<option value=\"" + id + "\" selected", "name=\"isi.perihal\"", "name=\"_csrf\"")
                .contains("disimpan bersama-sama");

        assertThat(house.page("81-sekretariat", SCREEN).body()).doesNotContain("/langkah/");
        assertThat(house.page("81-sekretariat", REPEAT).statusCode()).isEqualTo(303);
        assertThat(house.page("81", "/s/mohon/langkah/ringkas/tiada").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_refused_is_shown_with_everything_that_was_typed_and_nothing_is_written() {
        String bare = made("Kapal", "");

        HttpResponse<String> refused = house.post("81", REPEAT, form(bare, "Kapal kedua", "3"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .as("the older one lacks its count, which it needs to be handed in")
                .contains("Jumlah wajib diisi.", "Kapal: ", "value=\"Kapal kedua\"", "value=\"2026-09-01\"")
                .contains("<option value=\"" + bare + "\" selected");
        assertThat(states()).doesNotContain("Kapal kedua", "\"state\":\"DIAJUKAN\"");

        HttpResponse<String> wrong = house.post("81", REPEAT, form("", "", "banyak"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("#f-isi-record", "#f-isi-perihal", "#f-isi-jumlah", "value=\"banyak\"");
    }

    @Test
    void what_is_done_leads_back_to_the_screen_as_it_was_chosen() {
        String id = made("Kapal", ",\"jumlah\":2");
        HttpResponse<String> done = house.post("81", REPEAT + "?periode=2026-TW3", form(id, "Kapal kedua", "3"));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).contains(SCREEN + "?periode=2026-TW3");
        assertThat(states()).contains("Kapal kedua", "\"state\":\"DIAJUKAN\"", "\"state\":\"DRAF\"");
    }

    @Test
    void programs_do_the_same_once_under_a_key() {
        String id = made("Kapal", ",\"jumlah\":2");
        String body = "{\"values\":{\"record\":\"" + id
                + "\",\"perihal\":\"Kapal kedua\",\"tanggal\":\"2026-09-01\",\"jumlah\":3}}";

        HttpResponse<String> first = house.keyed("81", API + "ulangi", "kunci-0001", body);
        HttpResponse<String> again = house.keyed("81", API + "ulangi", "kunci-0001", body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("\"sentence\":\"Diulangi.\"", "\"state\":\"DIAJUKAN\"", "Kapal kedua");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        HttpResponse<String> other = house.keyed("81", API + "ulangi", "kunci-0002", body);
        assertThat(other.statusCode()).isNotEqualTo(200);
        assertThat(states().split("\"perihal\":\"Kapal kedua\"", -1))
                .as("kept once")
                .hasSize(2);
    }

    @Test
    void programs_are_told_what_is_wrong_by_the_names_they_sent() {
        assertThat(house.api("81", API + "ulangi", "{\"values\":{}}").body())
                .contains("\"values.record\"", "\"values.perihal\"", "\"values.tanggal\"", "\"values.jumlah\"");
        assertThat(house.api("81", API + "ulangi", "{\"values\":[]}").statusCode())
                .isEqualTo(422);
        assertThat(house.api("81", API + "ajukan", "{\"values\":{}}").body()).contains("ACTION_NOTHING");
        assertThat(house.api("81-sekretariat", API + "ajukan", "{\"values\":{}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.api("81", API + "tiada", "{\"values\":{}}").statusCode())
                .isEqualTo(404);
        assertThat(house.api("64", API + "ajukan", "{\"values\":{}}").statusCode())
                .as("no agreement entitles the region")
                .isEqualTo(403);
    }

    @Test
    void what_was_typed_for_an_action_that_the_next_version_has_no_more_is_not_lost() {
        HttpResponse<String> gone =
                house.post("81", "/s/mohon/langkah/ringkas/tiada", form("", "Perihal yang panjang", "3"));

        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("Perihal yang panjang");
    }
}
