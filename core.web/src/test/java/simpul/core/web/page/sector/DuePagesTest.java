package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By when something has to be done, on pages and in the API: three working days after Sunday, 22 November 2026. */
class DuePagesTest {
    private static final String LIST = "/s/mohon/catatan/permohonan";
    private static final String API = "/sectors/mohon/records/permohonan";

    @TempDir
    Path folder;

    private SectorHouse house;
    private String id = "";

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new RequestSector());
        house.post(
                "81", LIST + "/baru", Map.of("isi.perihal", "Kapal", "isi.tanggal", "2026-08-17", "isi.jumlah", "2"));
        Matcher found = Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(house.api("81", API).body());
        assertThat(found.find()).isTrue();
        id = found.group(1);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String page(String path) {
        return house.page("81", path).body();
    }

    @Test
    void a_record_says_what_is_due_by_when_and_why_in_icon_word_and_colour() {
        assertThat(page(LIST + "/" + id)).doesNotContain("Tenggat");
        house.post("81", LIST + "/" + id + "/pindah/AJUKAN", Map.of("versi", "1"));

        assertThat(page(LIST + "/" + id))
                .contains("<h2>Tenggat</h2>", "<dt>Jawaban</dt><dd>25 Nov 2026 · 3 hari lagi · Perda 1</dd>")
                .containsPattern("badge info\"><svg[^>]*>.{0,400}</svg>3 hari lagi</span>");

        house.fixture.clock().plus(Duration.ofDays(5));
        assertThat(page(LIST + "/" + id)).containsPattern("badge bad\"><svg[^>]*>.{0,400}</svg>Lewat 2 hari</span>");
        assertThat(page(LIST)).contains("Lewat 2 hari</span>", "Jawaban, 25 Nov 2026");
    }

    @Test
    void the_list_and_the_api_show_only_what_is_overdue_when_asked() {
        house.post("81", LIST + "/" + id + "/pindah/AJUKAN", Map.of("versi", "1"));
        assertThat(house.api("81", API + "/" + id).body())
                .contains("\"due\":\"2026-11-25T15:00:00Z\"", "\"overdue\":false", "\"lastDay\":\"2026-11-25\"");
        assertThat(page(LIST)).contains("name=\"lewat\"", "Lewat tenggat");
        assertThat(page(LIST + "?lewat=ya")).doesNotContain(">Kapal<");
        assertThat(house.api("81", API + "?overdue=true").body()).contains("\"items\":[]");

        house.fixture.clock().plus(Duration.ofDays(5));
        assertThat(page(LIST + "?lewat=ya")).contains(">Kapal<", "ekspor/permohonan?lewat=ya&amp;format=csv");
        assertThat(house.api("81", API + "?overdue=true").body()).contains("\"overdue\":true", "\"perihal\":\"Kapal\"");
        assertThat(house.api("81", API + "/export?format=json&overdue=true").body())
                .contains("\"due\":\"2026-11-25T15:00:00Z\"");
    }
}
