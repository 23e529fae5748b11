package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.account.KeptForm;

/** Several forms in one screen: each is sent by itself and given back by itself. */
class ScreenFormsTest {
    private static final String SCREEN = "/s/isi/bersama";

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

    private static Map<String, String> from(String place, String type, String... input) {
        Map<String, String> form = new HashMap<>(Map.of("bagian", place, "jenis", type));
        for (int i = 0; i < input.length; i += 2) {
            form.put("isi." + input[i], input[i + 1]);
        }
        return form;
    }

    private static List<String> all(String pattern, String html) {
        List<String> found = new ArrayList<>();
        Matcher each = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        while (each.find()) {
            found.add(each.group(1));
        }
        return found;
    }

    private static List<String> forms(String html) {
        return all("(<form method=\"post\" action=\"/s/isi/bersama.*?</form>)", html);
    }

    /** Every identifier is there once, and whatever refers to one finds it. */
    private static void assertIdentified(String html) {
        List<String> ids = all(" id=\"([^\"]*)\"", html);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("<label for=\"([^\"]*)\"", html)).isNotEmpty().allMatch(ids::contains);
        assertThat(all("href=\"#([^\"]*)\"", html)).allMatch(ids::contains);
        assertThat(all("aria-describedby=\"([^\"]*)\"", html))
                .flatMap(described -> List.of(described.strip().split(" ")))
                .allMatch(ids::contains);
    }

    @Test
    void every_form_stands_in_the_screen_with_identifiers_and_a_key_of_its_own() {
        String page = house.page("81", SCREEN).body();

        assertIdentified(page);
        List<String> forms = forms(page);
        assertThat(forms).hasSize(4);
        assertThat(forms.get(0)).contains("name=\"isi.perihal\"", "id=\"f-1-isi-perihal\"", "name=\"isi.jumlah\"");
        assertThat(forms.get(1)).contains("id=\"f-2-1-isi-perihal\"", "id=\"f-2-1-isi-sampel-0--nomor\"");
        assertThat(forms.get(2)).contains("id=\"f-2-2-isi-perihal\"", "id=\"f-2-2-isi-sampel-0--nomor\"");
        assertThat(all("name=\"_kunci\" value=\"([^\"]+)\"", String.join("", forms)))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_refused_stands_in_its_own_form_and_the_others_stay_empty() {
        HttpResponse<String> refused = house.post(
                "81", SCREEN, from("2.2", "uji", "perihal", "Uji darah", "sampel[0].ekor", "seribu", "tanggal", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        String page = refused.body();
        assertIdentified(page);
        assertThat(page)
                .contains("Belum tersimpan. Perbaiki yang ditandai pada formulir ini:")
                .contains("<a href=\"#formulir-2-2\">Tambah uji</a>");
        assertThat(forms(page).get(2)).contains("value=\"Uji darah\"", "value=\"seribu\"", "aria-invalid=\"true\"");
        assertThat(forms(page))
                .filteredOn(form -> !form.contains("value=\"2.2\""))
                .hasSize(3)
                .noneMatch(form -> form.contains("Uji darah") || form.contains("aria-invalid=\"true\""));
        String own = page.substring(page.indexOf("id=\"formulir-2-2\""));
        assertThat(own.substring(0, own.indexOf("<form")))
                .contains("href=\"#f-2-2-isi-tanggal\"", "href=\"#f-2-2-isi-sampel-0--nomor\"");
    }

    @Test
    void what_is_kept_leads_back_to_the_screen_as_it_was_chosen() {
        HttpResponse<String> kept = house.post(
                "81",
                SCREEN + "?periode=2026-TW2",
                from("2.1", "uji", "perihal", "Uji air", "tanggal", "2026-08-17", "sampel[0].nomor", "S-1"));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).hasValue(SCREEN + "?periode=2026-TW2");
        assertThat(house.api("81", "/sectors/isi/records/uji").body())
                .contains("\"perihal\":\"Uji air\"", "\"nomor\":\"S-1\"");
    }

    @Test
    void a_form_of_several_steps_begins_in_the_screen_and_goes_on_with_its_draft() {
        String first = forms(house.page("81", SCREEN).body()).get(3);
        assertThat(first)
                .contains("name=\"isi.asal\"", "Simpan dan lanjut")
                .doesNotContain("name=\"isi.ekor\"", "name=\"isi.truk\"");

        HttpResponse<String> refused = house.post("81", SCREEN, from("3", "perjalanan", "asal", "Ambon"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(forms(refused.body()).get(3)).contains("value=\"Ambon\"");

        HttpResponse<String> kept =
                house.post("81", SCREEN, from("3", "perjalanan", "asal", "Ambon", "tanggal", "2026-08-17"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location").orElseThrow())
                .startsWith("/s/isi/catatan/perjalanan/")
                .endsWith("/langkah/muatan");
    }

    @Test
    void what_was_typed_before_a_session_ended_stands_in_its_own_form_again() {
        String handle = house.seats
                .keep("person-81", new KeptForm(SCREEN, "bagian=2.2&jenis=uji&isi.perihal=Uji+lama"))
                .orElseThrow();

        List<String> forms = forms(house.page("81", SCREEN + "?isian=" + handle).body());
        assertThat(forms.get(2)).contains("value=\"Uji lama\"");
        assertThat(forms).filteredOn(form -> form.contains("Uji lama")).hasSize(1);
    }

    @Test
    void who_may_not_write_is_told_who_does() {
        assertThat(house.page("81-gub", SCREEN).body())
                .contains("Formulir ini diisi petugas OPD.")
                .doesNotContain("name=\"isi.perihal\"");
        HttpResponse<String> refused =
                house.post("81-gub", SCREEN, from("2.1", "uji", "perihal", "Uji gubernur", "tanggal", "2026-08-17"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Uji gubernur");
    }

    @Test
    void a_form_that_no_longer_stands_in_the_screen_gives_back_what_was_typed() {
        HttpResponse<String> moved = house.post("81", SCREEN, from("9", "uji", "perihal", "Uji pindah"));
        assertThat(moved.statusCode()).isEqualTo(422);
        assertThat(moved.body()).contains("Uji pindah").doesNotContain("name=\"isi.perihal\"");

        HttpResponse<String> unknown = house.post("81", SCREEN, from("1", "tiada", "perihal", "Uji hilang"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Uji hilang");
    }
}
