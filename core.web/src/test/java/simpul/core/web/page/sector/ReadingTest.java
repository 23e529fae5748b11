package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A request that only reads may be answered anew by another version of the module, so that whatever it wrote would be
 * written twice.
 */
class ReadingTest {
    private static final String LIST = "/s/kebun/catatan/panen";

    @TempDir
    Path folder;

    private static long entries(SectorHouse house) {
        return house.fixture
                .foundation()
                .engine()
                .read(sql -> sql.createQuery("select count(*) from audit_entry")
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void pages_exports_and_the_api_leave_no_entry_in_the_audit_trail() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            long before = entries(house);
            house.post(
                    "81",
                    LIST + "/baru",
                    Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "5,25", "isi.jenis", "A"));
            String id = house.api("81", "/sectors/kebun/records/panen")
                    .body()
                    .replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
            long written = entries(house);
            assertThat(written).as("a change leaves one").isEqualTo(before + 1);

            for (String page :
                    List.of("/s/kebun", LIST, LIST + "/" + id, LIST + "/baru", "/s/kebun/ekspor/panen?format=csv")) {
                assertThat(house.page("81", page).statusCode()).as(page).isLessThan(400);
            }
            for (String format : List.of("csv", "xlsx", "json")) {
                assertThat(house.api("81", "/sectors/kebun/records/panen/export?format=" + format)
                                .statusCode())
                        .as(format)
                        .isEqualTo(200);
            }
            assertThat(house.api("81", "/sectors/kebun/records/panen/" + id).statusCode())
                    .isEqualTo(200);

            assertThat(entries(house)).isEqualTo(written);
        }
    }
}
