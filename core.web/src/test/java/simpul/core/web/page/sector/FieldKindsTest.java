package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of field in the form, the table and the API. */
class FieldKindsTest {
    private static final String LIST = "/s/kunjungan/catatan/kunjungan";
    private static final String API = "/sectors/kunjungan/records/kunjungan";

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new VisitSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_agency_is_chosen_among_those_of_the_own_and_the_partner_region_and_shown_by_name() {
        String form = house.page("81", LIST + "/baru").body();
        assertThat(form)
                .contains(">Dinas Peternakan (Maluku)</option>")
                .contains(">Dinas Peternakan (Jawa Timur)</option>")
                .doesNotContain("Kalimantan Timur)</option>");

        HttpResponse<String> kept =
                house.post("81", LIST + "/baru", Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-35"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(house.page("81", LIST).body()).contains("Dinas Peternakan (Jawa Timur)");

        HttpResponse<String> refused =
                house.post("81", LIST + "/baru", Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-99"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("OPD tidak ditemukan").contains("id=\"f-isi-opd-e\"");
    }

    @Test
    void an_agency_is_an_identifier_for_programs_with_its_name_beside_it() {
        HttpResponse<String> kept =
                house.api("81", API, "{\"values\":{\"tanggal\":\"2026-08-17\",\"opd\":\"disnak-64\"}}");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body()).contains("\"opd\":\"disnak-64\"").contains("Dinas Peternakan (Kalimantan Timur)");

        assertThat(house.api("81", API, "{\"values\":{\"tanggal\":\"2026-08-17\",\"opd\":[\"disnak-64\"]}}")
                        .body())
                .contains("FIELD_TYPE")
                .contains("values.opd");
    }

    @Test
    void a_year_is_no_quantity_wherever_it_is_written() {
        Map<String, String> visit = Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-81", "isi.tahun", "2026");
        assertThat(house.post("81", LIST + "/baru", visit).statusCode()).isEqualTo(303);

        assertThat(house.page("81", LIST).body()).contains("<span>2026</span>").doesNotContain("2.026");
        assertThat(house.page("81", LIST + "/" + onlyRecord("81")).body())
                .contains("value=\"2026\"")
                .doesNotContain("2.026");

        HttpResponse<String> refused = house.post(
                "81", LIST + "/baru", Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-81", "isi.tahun", "1999"));
        assertThat(refused.body()).contains("Tahun anggaran harus antara 2000 dan 2100.");
        assertThat(house.api(
                                "81",
                                API,
                                "{\"values\":{\"tanggal\":\"2026-08-17\",\"opd\":\"disnak-81\",\"tahun\":2026}}")
                        .body())
                .contains("\"tahun\":2026");
    }

    @Test
    void a_moment_is_entered_and_shown_by_the_clock_of_the_region() {
        assertThat(house.page("81", LIST + "/baru").body())
                .contains("type=\"datetime-local\" id=\"f-isi-mulai\"")
                .contains("<span>WIT</span>");
        Map<String, String> visit =
                Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-81", "isi.mulai", "2026-08-17T10:30");
        HttpResponse<String> kept = house.post("81", LIST + "/baru", visit);
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(house.page("81", LIST).body()).contains("17 Agu 2026, 10.30 WIT");
        String one = house.page("81", LIST + "/" + onlyRecord("81")).body();
        assertThat(one).contains("value=\"2026-08-17T10:30\"");

        String listed =
                house.api("81", API + "?where=mulai%3E%3D2026-08-17T01:30:00Z").body();
        assertThat(listed).contains("\"mulai\":\"2026-08-17T01:30:00Z\"");
        assertThat(house.api("81", API + "?where=mulai%3E%3D2026-08-17T01:30:01Z")
                        .body())
                .contains("\"items\":[]");
    }

    @Test
    void a_moment_without_offset_is_refused_where_programs_send_it() {
        assertThat(house.api(
                                "81",
                                API,
                                "{\"values\":{\"tanggal\":\"2026-08-17\",\"opd\":\"disnak-81\",\"mulai\":\"2026-08-17T10:30\"}}")
                        .body())
                .contains("FIELD_MOMENT")
                .contains("values.mulai");
    }

    @Test
    void a_point_is_one_input_that_shows_again_what_it_understood() {
        Map<String, String> visit =
                Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-81", "isi.titik", "-3.695, 128.181");
        assertThat(house.post("81", LIST + "/baru", visit).statusCode()).isEqualTo(303);
        assertThat(house.page("81", LIST).body()).contains("3,695000° LS, 128,181000° BT");
        assertThat(house.page("81", LIST + "/" + onlyRecord("81")).body()).contains("value=\"-3,695; 128,181\"");

        Map<String, String> wrong = Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-81", "isi.titik", "Ambon");
        HttpResponse<String> refused = house.post("81", LIST + "/baru", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Titik bukan titik").contains("value=\"Ambon\"");
    }

    @Test
    void a_point_abroad_is_answered_with_its_warning() {
        String kept = house.api(
                        "81",
                        API,
                        "{\"values\":{\"tanggal\":\"2026-08-17\",\"opd\":\"disnak-81\",\"titik\":\"-12.46,130.84\"}}")
                .body();
        assertThat(kept).contains("\"titik\":\"-12.460000,130.840000\"").contains("POINT_OUTSIDE");
    }

    @Test
    void a_code_of_an_older_edition_stays_in_the_form_of_its_record_with_what_took_its_place() {
        house.api("81", API, "{\"values\":{\"tanggal\":\"2021-08-17\",\"opd\":\"disnak-81\",\"tujuan\":\"CEK\"}}");
        String form = house.page("81", LIST + "/" + onlyRecord("81")).body();
        assertThat(form).contains(">Pemeriksaan (CEK), kini Inspeksi (INS)</option>");
        assertThat(house.page("81", LIST + "/baru").body())
                .contains(">Inspeksi (INS)</option>")
                .doesNotContain("Pemeriksaan (CEK)");

        HttpResponse<String> refused = house.post(
                "81", LIST + "/baru", Map.of("isi.tanggal", "2026-08-17", "isi.opd", "disnak-81", "isi.tujuan", "CEK"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("sudah diganti oleh INS (Inspeksi). Tulis INS.");
    }

    private String onlyRecord(String region) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(house.api(region, API).body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
