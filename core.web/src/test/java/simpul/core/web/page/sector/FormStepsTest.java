package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of several pages, each of which is kept as a draft at once. */
class FormStepsTest {
    private static final String LIST = "/s/jalan/catatan/perjalanan";

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new JourneySector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** Fills in the first step; answers with the address of the next one. */
    private String begun() {
        HttpResponse<String> kept =
                house.post("81", LIST + "/baru", Map.of("isi.asal", "Ambon", "isi.tanggal", "2026-08-17"));
        assertThat(kept.statusCode()).isEqualTo(303);
        return kept.headers().firstValue("Location").orElseThrow();
    }

    private String record(String step) {
        return step.substring(0, step.indexOf("/langkah/"));
    }

    @Test
    void a_new_record_begins_with_the_first_step_alone() {
        String form = house.page("81", LIST + "/baru").body();

        assertThat(form)
                .contains("name=\"isi.asal\"", "Simpan dan lanjut", "aria-current=\"step\"", "Angkutan")
                .doesNotContain("name=\"isi.ekor\"", "name=\"isi.truk\"");
    }

    @Test
    void each_step_is_kept_at_once_and_leads_to_the_next_one() {
        String load = begun();
        assertThat(load).endsWith("/langkah/muatan");
        assertThat(house.page("81", load).body())
                .contains("name=\"isi.ekor\"", "name=\"isi.peti[0].nomor\"", record(load) + "/langkah/asal")
                .contains("(wajib saat diajukan)")
                .doesNotContain("name=\"isi.asal\"", "(boleh kosong)");

        HttpResponse<String> kept =
                house.post("81", load, Map.of("isi.ekor", "5", "isi.peti[0].nomor", "P-1", "versi", "1"));
        assertThat(kept.headers().firstValue("Location").orElseThrow()).endsWith("/langkah/angkutan");
        HttpResponse<String> last =
                house.post("81", record(load) + "/langkah/angkutan", Map.of("isi.truk", "DE 1 A", "versi", "2"));
        assertThat(last.headers().firstValue("Location").orElseThrow()).isEqualTo(record(load));

        assertThat(house.page("81", record(load)).body())
                .contains("Ambon", "DE 1 A", "/pindah/AJUKAN", "P-1")
                .doesNotContain("name=\"isi.asal\"");
        String id = record(load).substring(record(load).lastIndexOf('/') + 1);
        assertThat(house.api("81", "/sectors/jalan/records/perjalanan/" + id).body())
                .contains("\"asal\":\"Ambon\"", "\"ekor\":5", "\"kaki\":20", "\"truk\":\"DE 1 A\"");
    }

    @Test
    void a_step_that_is_wrong_is_shown_again_and_a_draft_that_is_left_says_where_it_stands() {
        String load = begun();

        HttpResponse<String> refused = house.post("81", load, Map.of("isi.ekor", "banyak", "versi", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"banyak\"", "Ekor bukan angka");

        assertThat(house.page("81", record(load)).body())
                .contains("1 isian belum ada", load, record(load) + "/langkah/angkutan")
                .doesNotContain("name=\"isi.");
        assertThat(house.page("81", record(load) + "/langkah/tiada").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_step_saves_nothing_once_the_record_is_frozen() {
        String load = begun();
        house.post("81", load, Map.of("isi.ekor", "5", "versi", "1"));
        house.post("81", record(load) + "/langkah/angkutan", Map.of("isi.truk", "DE 1 A", "versi", "2"));
        house.post("81", record(load) + "/pindah/AJUKAN", Map.of("versi", "3"));

        assertThat(house.post("81", load, Map.of("isi.ekor", "6", "versi", "4")).statusCode())
                .isEqualTo(409);
        assertThat(house.page("81", load).body()).doesNotContain("name=\"isi.ekor\"");
    }
}
