package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.text.Text;

/** Records of a sector whose module was removed, stopped or not started. */
class AwayPagesTest {
    private static final String LIST = "/s/kebun/catatan/panen";

    @TempDir
    Path folder;

    @Test
    void they_are_found_and_read_on_pages_that_offer_no_change() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            house.post(
                    "81",
                    LIST + "/baru",
                    Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "5,25", "isi.jenis", "A"));
            String id = house.api("81", "/sectors/kebun/records/panen")
                    .body()
                    .replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");

            house.takeAway();

            HttpResponse<String> sector = house.page("81", "/s/kebun");
            assertThat(sector.statusCode()).isEqualTo(303);
            assertThat(sector.headers().firstValue("Location")).hasValue(LIST);
            assertThat(house.page("81", LIST).body())
                    .contains("K-1", "Catatannya tetap dapat dibaca")
                    .doesNotContain(LIST + "/baru");
            assertThat(house.page("81", LIST + "/" + id).body())
                    .contains("K-1", "5,25", "Alfa", "Catatannya tetap dapat dibaca")
                    .doesNotContain("name=\"isi.nomor\"", "/hapus");
            assertThat(house.page("81", LIST + "/baru").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void where_nothing_was_ever_entered_nobody_is_told_to_wait_for_it() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            house.takeAway();

            assertThat(house.page("81", LIST).body())
                    .contains("Belum ada catatan", "sampai modul sektor ini berjalan lagi")
                    .doesNotContain("setelah petugas mengisinya");
        }
    }

    @Test
    void a_removed_sector_is_called_as_its_last_module_called_it_in_both_languages() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            house.post(
                    "81",
                    LIST + "/baru",
                    Map.of("isi.nomor", "K-1", "isi.tanggal", "2026-08-17", "isi.berat", "5,25", "isi.jenis", "A"));
            house.takeAway();
            removed(house, Text.of("Kebun rakyat", "Smallholdings"));

            assertThat(house.page("81", LIST).body()).contains("Kebun rakyat").doesNotContain(">kebun<");
            assertThat(house.page("81", LIST + "?bahasa=en").body()).contains("Smallholdings");
        }
    }

    private static void removed(SectorHouse house, Text title) {
        house.fixture.store().keep(SystemTask.MODULES, tx -> {
            ModuleStore modules = tx.port(ModuleStore.class);
            modules.keep(new ModuleFile(
                    "ab12",
                    1,
                    "simpul.kebun",
                    "1.0.0",
                    "kebun",
                    title,
                    "plant",
                    Map.of(),
                    Optional.empty(),
                    List.of()));
            modules.keep(new ModuleLive("kebun", LiveState.REMOVED, "ab12", null, Instant.EPOCH, true, 0, List.of()));
            return true;
        });
    }

    @Test
    void a_sector_that_never_was_is_not_found() throws Exception {
        try (SectorHouse house = new SectorHouse(folder, HarvestSector.FIRST)) {
            assertThat(house.page("81", "/s/hutan").statusCode()).isEqualTo(404);
            assertThat(house.page("81", "/s/hutan/catatan/pohon").statusCode()).isEqualTo(404);
        }
    }
}
