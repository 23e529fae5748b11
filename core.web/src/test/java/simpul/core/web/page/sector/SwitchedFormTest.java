package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody fills in a form while the module of its sector is replaced, and sends it afterwards. */
class SwitchedFormTest {
    private static final String LIST = "/s/kebun/catatan/panen";
    private static final String API = "/sectors/kebun/records/panen";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^_][^\"]*)\" value=\"([^\"]*)\"");

    @TempDir
    Path folder;

    /** A page that is open in a browser: where its form goes, its key and its hidden fields. */
    private record Open(SectorHouse house, String path, String key, Map<String, String> hidden) {
        static Open at(SectorHouse house, String path) {
            return of(house, path, house.page("81", path).body());
        }

        static Open of(SectorHouse house, String path, String html) {
            String form = html.substring(html.indexOf("<form method=\"post\" action=\"" + path + "\""));
            Map<String, String> hidden = new LinkedHashMap<>();
            Matcher each = HIDDEN.matcher(form.substring(0, form.indexOf("</form>")));
            while (each.find()) {
                hidden.put(each.group(1), each.group(2));
            }
            Matcher key = Pattern.compile("name=\"_kunci\" value=\"([^\"]+)\"").matcher(form);
            return new Open(house, path, key.find() ? key.group(1) : "", hidden);
        }

        HttpResponse<String> sent(String... typed) {
            Map<String, String> all = new LinkedHashMap<>(hidden);
            for (int i = 0; i < typed.length; i += 2) {
                all.put("isi." + typed[i], typed[i + 1]);
            }
            return house.post("81", path, key, all);
        }
    }

    @Test
    void what_was_asked_by_the_older_version_is_kept_as_the_newer_one_has_it() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            Open form = Open.at(house, LIST + "/baru");

            house.turn(HarvestSector.SECOND);
            HttpResponse<String> kept = form.sent(
                    "nomor",
                    "K-1",
                    "tanggal",
                    "2026-08-17",
                    "berat",
                    "12,25",
                    "jenis",
                    "A",
                    "catatan",
                    "basah",
                    "peti[0].kode",
                    "P-1",
                    "peti[1].kode",
                    "");

            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
            assertThat(house.api("81", API).body())
                    .contains("\"massa\":\"12.25\"", "\"jenis\":\"ALFA\"", "\"kadar\":\"12.5\"", "\"utuh\":true")
                    .contains("\"tanda\":\"P-1\"")
                    .doesNotContain("berat", "catatan");
        }
    }

    @Test
    void a_form_that_stands_in_a_screen_is_understood_likewise() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            Open form = Open.at(house, "/s/kebun/isi");

            house.turn(HarvestSector.SECOND);
            HttpResponse<String> kept =
                    form.sent("nomor", "K-1", "tanggal", "2026-08-17", "berat", "12,25", "jenis", "A");

            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
            assertThat(house.api("81", API).body()).contains("\"massa\":\"12.25\"", "\"jenis\":\"ALFA\"");
        }
    }

    @Test
    void what_the_newer_version_asks_besides_is_marked_and_everything_typed_stands_there() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            Open form = Open.at(house, LIST + "/baru");

            house.turn(HarvestSector.ASKING);
            HttpResponse<String> again = form.sent(
                    "nomor", "K-1", "tanggal", "2026-08-17", "berat", "12,25", "jenis", "A", "peti[0].kode", "P-1");

            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body())
                    .contains("value=\"K-1\"", "value=\"2026-08-17\"", "value=\"P-1\"", "href=\"#f-isi-kapal\"")
                    .containsPattern("name=\"isi.massa\"[^>]*value=\"12,25\"|value=\"12,25\"[^>]*name=\"isi.massa\"")
                    .containsPattern("<option value=\"ALFA\" selected")
                    .doesNotContain("isi.berat");
            assertThat(house.api("81", API).body()).contains("\"items\":[]");

            HttpResponse<String> kept = Open.of(house, LIST + "/baru", again.body())
                    .sent(
                            "nomor",
                            "K-1",
                            "tanggal",
                            "2026-08-17",
                            "massa",
                            "12,25",
                            "jenis",
                            "ALFA",
                            "kadar",
                            "12,5",
                            "kapal",
                            "Melati",
                            "peti[0].tanda",
                            "P-1");
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
            assertThat(house.api("81", API).body()).contains("\"kapal\":\"Melati\"", "\"massa\":\"12.25\"");
        }
    }

    @Test
    void a_change_that_was_begun_before_is_kept_too() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            house.post("81", LIST + "/baru", Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "5"));
            String id = house.api("81", API).body().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
            Open form = Open.at(house, LIST + "/" + id);

            house.turn(HarvestSector.SECOND);
            HttpResponse<String> kept =
                    form.sent("nomor", "K-1", "tanggal", "2026-08-17", "berat", "7,5", "jenis", "B");

            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
            assertThat(house.api("81", API + "/" + id).body())
                    .contains("\"massa\":\"7.50\"", "\"jenis\":\"B\"", "\"kadar\":\"12.5\"");
        }
    }

    @Test
    void a_form_in_steps_that_is_filled_in_halfway_goes_on_in_the_newer_version() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.STEPWISE)) {
            String second = house.post(
                            "81",
                            LIST + "/baru",
                            Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "12,25"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String record = second.substring(0, second.indexOf("/langkah/"));
            Open form = Open.at(house, second);

            house.turn(HarvestSector.STEPWISE_AGAIN);
            HttpResponse<String> kept = form.sent("jenis", "A", "peti[0].kode", "P-1");

            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
            String third = kept.headers().firstValue("Location").orElseThrow();
            assertThat(third).endsWith("/langkah/golongan");
            assertThat(house.page("81", third).body()).containsPattern("<option value=\"ALFA\" selected");
            String id = record.substring(record.lastIndexOf('/') + 1);
            assertThat(house.api("81", API + "/" + id).body())
                    .contains("\"massa\":\"12.25\"", "\"jenis\":\"ALFA\"", "\"tanda\":\"P-1\"", "\"utuh\":true");
        }
    }

    @Test
    void a_step_that_the_newer_version_has_no_more_says_what_was_typed() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.STEPWISE)) {
            String second = house.post(
                            "81",
                            LIST + "/baru",
                            Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "12,25"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            Open form = Open.at(house, second);

            house.turn(HarvestSector.DRAFTED);
            HttpResponse<String> gone = form.sent("jenis", "A", "peti[0].kode", "P-1 yang panjang");

            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("P-1 yang panjang");
        }
    }

    @Test
    void after_a_way_back_nothing_is_dropped_in_silence() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            house.turn(HarvestSector.SECOND);
            Open form = Open.at(house, LIST + "/baru");

            house.turn(HarvestSector.FIRST);
            HttpResponse<String> again =
                    form.sent("nomor", "K-1", "tanggal", "2026-08-17", "massa", "12,25", "kadar", "3", "jenis", "B");

            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("value=\"K-1\"", "'massa' tidak dikenal");
            assertThat(house.api("81", API).body()).contains("\"items\":[]");
        }
    }

    @Test
    void after_a_way_back_a_form_keeps_the_code_that_only_the_newer_version_has() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.RICHER)) {
            house.post(
                    "81",
                    LIST + "/baru",
                    Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "5", "isi.jenis", "C"));
            String id = house.api("81", API).body().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");

            house.turn(HarvestSector.FIRST);
            assertThat(house.page("81", LIST + "/" + id).body())
                    .containsPattern("<option value=\"C\" selected>C \\(tidak dikenal versi ini\\)")
                    .contains("Isi ini dari versi modul yang lebih baru. Biarkan agar tetap tersimpan");
            HttpResponse<String> kept = Open.at(house, LIST + "/" + id)
                    .sent("nomor", "K-1", "tanggal", "2026-08-17", "berat", "7,5", "jenis", "C");

            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
            assertThat(house.api("81", API + "/" + id).body()).contains("\"berat\":\"7.50\"", "\"jenis\":\"C\"");
        }
    }

    @Test
    void after_a_way_back_nobody_is_told_to_leave_a_code_that_cannot_be_kept() throws Exception {
        String advice = "Biarkan agar tetap tersimpan";
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.RICHER)) {
            Map<String, String> plain = Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "5");
            house.post("81", LIST + "/baru", plain);
            String id = house.api("81", API).body().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
            Open fresh = Open.at(house, LIST + "/baru");
            Open kept = Open.at(house, LIST + "/" + id);

            house.turn(HarvestSector.FIRST);

            for (Open form : List.of(fresh, kept)) {
                HttpResponse<String> again =
                        form.sent("nomor", "K-2", "tanggal", "2026-08-17", "berat", "5", "jenis", "C");
                assertThat(again.statusCode()).as(form.path()).isEqualTo(422);
                assertThat(again.body())
                        .containsPattern("<option value=\"C\" selected")
                        .doesNotContain(advice);
            }
        }
    }

    @Test
    void after_a_way_back_a_mistake_elsewhere_in_the_form_leaves_the_advice_beside_the_code() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.RICHER)) {
            house.post(
                    "81",
                    LIST + "/baru",
                    Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "5", "isi.jenis", "C"));
            String id = house.api("81", API).body().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
            house.turn(HarvestSector.FIRST);

            HttpResponse<String> again = Open.at(house, LIST + "/" + id)
                    .sent("nomor", "K-1", "tanggal", "2026-08-17", "berat", "", "jenis", "C");

            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("Biarkan agar tetap tersimpan");
        }
    }
}
