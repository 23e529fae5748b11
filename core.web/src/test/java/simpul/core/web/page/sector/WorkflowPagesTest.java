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

/** Records that go through states, on their pages without script and in the API. */
class WorkflowPagesTest {
    private static final String LIST = "/s/mohon/catatan/permohonan";
    private static final String API = "/sectors/mohon/records/permohonan";

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new RequestSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String made(String matter, String count) {
        HttpResponse<String> kept = house.post(
                "81", LIST + "/baru", Map.of("isi.perihal", matter, "isi.tanggal", "2026-08-17", "isi.jumlah", count));
        assertThat(kept.statusCode()).isEqualTo(303);
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(house.api("81", API + "?q=").body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void a_record_shows_its_state_and_a_button_with_what_follows_from_it() {
        String id = made("Kapal", "2");

        String page = house.page("81", LIST + "/" + id).body();
        assertThat(page)
                .contains("Draf</span>")
                .contains("action=\"" + LIST + "/" + id + "/pindah/AJUKAN\"")
                .contains("Catatan berpindah dari Draf ke Diajukan.")
                .doesNotContain("/pindah/TUTUP");
        assertThat(house.page("81", LIST + "?keadaan=DRAF").body()).contains("Kapal", "Draf</span>");
        assertThat(house.page("81", LIST + "?keadaan=SELESAI").body()).doesNotContain(">Kapal<");
    }

    @Test
    void a_move_says_what_is_missing_at_its_input_and_goes_on_when_it_is_there() {
        String id = made("Kapal", "");

        HttpResponse<String> refused = house.post("81", LIST + "/" + id + "/pindah/AJUKAN", Map.of("versi", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Jumlah wajib diisi.", "href=\"#f-isi-jumlah\"", "value=\"Kapal\"");

        assertThat(house.post(
                                "81",
                                LIST + "/" + id,
                                Map.of(
                                        "isi.perihal",
                                        "Kapal",
                                        "isi.tanggal",
                                        "2026-08-17",
                                        "isi.jumlah",
                                        "3",
                                        "versi",
                                        "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.post("81", LIST + "/" + id + "/pindah/AJUKAN", Map.of("versi", "2"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.api("81", API + "/" + id).body())
                .contains("\"state\":\"DIAJUKAN\"", "\"moves\":[{\"code\":\"TUTUP\"");
    }

    @Test
    void the_form_offers_only_what_the_state_leaves_open_and_a_closed_record_none() {
        String id = made("Kapal", "2");
        house.post("81", LIST + "/" + id + "/pindah/AJUKAN", Map.of("versi", "1"));

        String page = house.page("81", LIST + "/" + id).body();
        assertThat(page)
                .contains("name=\"isi.catatan\"", "Kapal")
                .doesNotContain("name=\"isi.perihal\"", LIST + "/" + id + "/hapus");
        assertThat(house.post("81", LIST + "/" + id, Map.of("isi.catatan", "Baik", "versi", "2"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.api("81", API + "/" + id).body())
                .contains("\"perihal\":\"Kapal\"", "\"jumlah\":2", "\"catatan\":\"Baik\"");

        house.post("81", LIST + "/" + id + "/pindah/TUTUP", Map.of("versi", "3"));
        assertThat(house.page("81", LIST + "/" + id).body())
                .contains("Selesai</span>", "Baik")
                .doesNotContain("<input type=\"text\"", "/pindah/", "/hapus");
    }

    @Test
    void the_governor_sees_the_state_and_moves_nothing() {
        String id = made("Kapal", "2");

        assertThat(house.page("81-gub", LIST + "/" + id).body())
                .contains("Draf</span>")
                .doesNotContain("/pindah/");
        assertThat(house.post("81-gub", LIST + "/" + id + "/pindah/AJUKAN", Map.of("versi", "1"))
                        .statusCode())
                .isEqualTo(403);
    }
}
