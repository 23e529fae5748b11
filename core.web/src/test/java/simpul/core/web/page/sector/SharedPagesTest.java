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

/** A record of Maluku that the other party of its agreement receives, on pages and in the API. */
class SharedPagesTest {
    private static final String LIST = "/s/paket/catatan/paket";
    private static final String API = "/sectors/paket/records/paket";

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new ParcelSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String drafted() {
        assertThat(house.post(
                                "81",
                                LIST + "/baru",
                                Map.of(
                                        "isi.nomor",
                                        "P-1",
                                        "isi.tanggal",
                                        "2026-08-17",
                                        "isi.pks",
                                        "pks-1",
                                        "isi.rahasia",
                                        "jangan dilihat"))
                        .statusCode())
                .isEqualTo(303);
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(house.api("81", API).body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String sent() {
        String id = drafted();
        assertThat(house.post("81", LIST + "/" + id + "/pindah/KIRIM", Map.of("versi", "1"))
                        .statusCode())
                .isEqualTo(303);
        return id;
    }

    @Test
    void a_draft_and_a_foreign_record_answer_like_one_that_never_was() {
        String id = drafted();
        HttpResponse<String> never = house.api("35", API + "/tiada");

        assertThat(house.api("35", API + "/" + id).body()).isEqualTo(never.body());
        assertThat(house.api("35", API).body()).isEqualTo("{\"items\":[],\"next\":null}");
        house.post("81", LIST + "/" + id + "/pindah/KIRIM", Map.of("versi", "1"));
        assertThat(house.api("64", API + "/" + id).body())
                .as("a region that is no party")
                .isEqualTo(house.api("64", API + "/tiada").body());
        assertThat(house.api("35", API).body()).contains(id);
    }

    @Test
    void the_counterpart_sees_whose_it_is_and_what_it_may_fill_in() {
        String id = sent();

        assertThat(house.page("35", LIST).body()).contains("P-1", "Dibagikan oleh Maluku", "Di jalan</span>");
        String page = house.page("35", LIST + "/" + id).body();
        assertThat(page)
                .contains("Dibagikan oleh Maluku", "name=\"isi.tiba\"", "WIT", "/pindah/TERIMA", "Kunjungan bersama")
                .doesNotContain("jangan dilihat", "name=\"isi.nomor\"", "/hapus", "rahasia");
        assertThat(house.api("35", API + "/" + id).body()).doesNotContain("rahasia", "jangan dilihat");
    }

    @Test
    void the_counterpart_receives_it_by_the_clock_of_the_owner() {
        String id = sent();

        assertThat(house.post("35", LIST + "/" + id, Map.of("isi.tiba", "2026-08-18T10:30", "versi", "2"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.post("35", LIST + "/" + id + "/pindah/TERIMA", Map.of("versi", "3"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.api("81", API + "/" + id).body())
                .contains(
                        "\"tiba\":\"2026-08-18T01:30:00Z\"",
                        "\"rahasia\":\"jangan dilihat\"",
                        "\"state\":\"TIBA\"",
                        "\"region\":\"81\"");
    }
}
