package simpul.core.store.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;
import simpul.core.model.region.Urusan;
import simpul.core.model.region.UrusanGroup;
import simpul.core.store.testing.StoreFixture;

class ReferenceDataTest {
    @TempDir
    Path folder;

    @Test
    void thereAre552RegionsEachWithItsZoneAndProvince() {
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            List<Region> all = fixture.regions().standing();
            assertThat(all).hasSize(552);
            assertThat(all).filteredOn(r -> r.level() == Level.PROVINSI).hasSize(38);
            assertThat(all).filteredOn(r -> r.level() == Level.KABUPATEN).hasSize(416);
            assertThat(all).filteredOn(r -> r.level() == Level.KOTA).hasSize(98);
            assertThat(zone(fixture, "35.15")).isEqualTo("Asia/Jakarta");
            assertThat(zone(fixture, "64")).isEqualTo("Asia/Makassar");
            assertThat(zone(fixture, "81")).isEqualTo("Asia/Jayapura");
            assertThat(fixture.regions().within("74"))
                    .hasSize(17)
                    .allMatch(r -> r.province().equals("74"));
            assertThat(fixture.regions().find("99")).isEmpty();
        }
    }

    @Test
    void aProvinceMadeByALaterLawIsNotValidBefore() {
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            Region region = fixture.regions().find("93").orElseThrow();
            assertThat(region.validOn(LocalDate.of(2022, 7, 24))).isFalse();
            assertThat(region.validOn(LocalDate.of(2022, 7, 25))).isTrue();
        }
    }

    @Test
    void aRegionThatWasTakenOutOfItsProvinceHasASuccessorThatBeginsTheDayAfter() {
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            List<Region> past = fixture.regions().all().stream()
                    .filter(r -> r.validUntil() != null)
                    .toList();
            assertThat(past).hasSize(26).allSatisfy(r -> {
                Region successor =
                        fixture.regions().find(String.valueOf(r.successor())).orElseThrow();
                assertThat(successor.name()).isEqualTo(r.name());
                assertThat(successor.validFrom())
                        .isEqualTo(
                                java.util.Objects.requireNonNull(r.validUntil()).plusDays(1));
                assertThat(successor.validUntil()).isNull();
            });
            assertThat(fixture.regions().find("91.01").orElseThrow().successor())
                    .isEqualTo("93.01");
        }
    }

    @Test
    void theCatalogueHasTheAffairsOfTheLawAndTheSupportingFunctions() {
        UrusanTable table = new UrusanTable();
        assertThat(group(table, UrusanGroup.WAJIB_DASAR)).hasSize(6);
        assertThat(group(table, UrusanGroup.WAJIB_NON_DASAR)).hasSize(18);
        assertThat(group(table, UrusanGroup.PILIHAN)).hasSize(8);
        assertThat(table.find("kelautan-perikanan").orElseThrow().group()).isEqualTo(UrusanGroup.PILIHAN);
        assertThat(table.find("kepegawaian").orElseThrow().group()).isEqualTo(UrusanGroup.PENUNJANG);
    }

    @Test
    void theCopyCarriesTheLicenceOfItsOrigin() {
        assertThat(CsvResource.text("regions-LICENSE-MIT.txt")).contains("MIT License", "Cahya DSN");
        assertThat(CsvResource.text("README.md")).contains("github.com/cahyadsn/wilayah");
    }

    private static List<Urusan> group(UrusanTable table, UrusanGroup group) {
        return table.all().stream().filter(u -> u.group() == group).toList();
    }

    private static String zone(StoreFixture fixture, String code) {
        return fixture.regions().find(code).orElseThrow().zone().getId();
    }
}
