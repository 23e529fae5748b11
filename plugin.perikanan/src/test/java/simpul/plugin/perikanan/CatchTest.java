package simpul.plugin.perikanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.text.Text;
import simpul.testkit.SectorCheck;

/** What is landed, farmed and needed, against the quotas of the fishing areas. */
class CatchTest {
    private static final Period TW3 = Period.quarter(2026, 3);

    private final SectorCheck check = SectorCheck.of(new PerikananSector())
            .owner("81")
            .today(LocalDate.of(2026, 11, 22))
            .agreements("pks");

    @Test
    void a_landing_knows_its_year() {
        assertThat(check.write(Landing.TYPE, landing("D-1", "800")).value()).containsEntry("tahun", 2026L);
    }

    @Test
    void nobody_lands_before_departing() {
        Map<String, String> landing = landing("D-1", "800");
        landing.put("tanggal_berangkat", "18/08/2026");

        assertThat(codes(check.write(Landing.TYPE, landing).problem().findings()))
                .containsExactly("MENDARAT_SEBELUM_BERANGKAT");
    }

    @Test
    void a_port_away_from_the_fishing_area_is_a_warning_because_the_list_of_coasts_is_not_confirmed() {
        Map<String, String> landing = landing("D-1", "800");
        landing.put("wpp", "711");

        assertThat(codes(check.write(Landing.TYPE, landing).warnings())).containsExactly("PELABUHAN_DI_LUAR_WPP");
    }

    @Test
    void tons_written_as_kilograms_are_noticed_once_enough_is_known_of_the_species() {
        for (int i = 1; i <= 4; i++) {
            check.given(Landing.TYPE, landing("D-" + i, "1.000"));
        }
        assertThat(check.write(Landing.TYPE, landing("D-9", "10.001")).warnings())
                .isEmpty();

        check.given(Landing.TYPE, landing("D-5", "1.000"));
        assertThat(codes(check.write(Landing.TYPE, landing("D-9", "10.001")).warnings()))
                .containsExactly("BERAT_TIDAK_WAJAR");
        assertThat(check.write(Landing.TYPE, landing("D-9", "10.000")).warnings())
                .isEmpty();
    }

    @Test
    void a_harvest_far_beyond_those_of_its_species_is_noticed_too() {
        for (int i = 1; i <= 5; i++) {
            check.given(Harvest.TYPE, harvest("P-" + i, "200"));
        }
        Map<String, String> other = new HashMap<>(harvest("P-9", "2.001"));
        other.put("spesies", "YFT");

        assertThat(check.write(Harvest.TYPE, harvest("P-9", "2.001")).warnings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("BERAT_TIDAK_WAJAR berat_kg");
        assertThat(check.write(Harvest.TYPE, harvest("P-9", "2.000")).warnings())
                .isEmpty();
        assertThat(check.write(Harvest.TYPE, other).warnings()).isEmpty();
    }

    @Test
    void from_eighty_per_cent_of_the_quota_on_a_landing_warns_and_beyond_it_says_so_but_is_kept() {
        check.given(Quota.TYPE, quota()).given(Landing.TYPE, landing("D-1", "799"));

        assertThat(check.write(Landing.TYPE, landing("D-2", "0,5")).warnings()).isEmpty();
        assertThat(check.write(Landing.TYPE, landing("D-2", "1")).warnings()).hasSize(1);
        assertThat(check.write(Landing.TYPE, landing("D-2", "300")).warnings())
                .extracting(f -> f.message().id())
                .anyMatch(words -> words.startsWith("Tangkapan dari WPPNRI ini melampaui kuota"));
    }

    @Test
    void a_quota_comes_into_force_in_its_year_so_that_each_year_counts_its_own() {
        Map<String, String> next = new HashMap<>(quota());
        next.putAll(Map.of("tahun", "2027", "berlaku", "20/11/2026"));

        assertThat(check.write(Quota.TYPE, next).problem().findings())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo("KUOTA_DI_LUAR_TAHUN");
                    assertThat(f.message().id()).contains("2027-01-01");
                });
        next.put("berlaku", "01/01/2027");
        check.given(Quota.TYPE, quota()).given(Quota.TYPE, next).given(Landing.TYPE, landing("D-1", "400"));
        assertThat(check.measure("pemanfaatan_jtb", Period.quarter(2026, 4), "pks")
                        .value())
                .contains(new BigDecimal("10.00"));
    }

    @Test
    void what_counts_for_a_month_stands_on_its_first_day() {
        assertThat(codes(check.write(Need.TYPE, Map.of("bulan", "04/11/2026", "spesies", "SKJ", "kebutuhan_kg", "100"))
                        .problem()
                        .findings()))
                .containsExactly("BUKAN_HARI_PERTAMA");
    }

    @Test
    void no_more_is_lost_than_was_landed() {
        Map<String, String> landing = landing("D-1", "1");
        landing.put("susut_kg", "5");

        assertThat(codes(check.write(Landing.TYPE, landing).problem().findings()))
                .containsExactly("SUSUT_MELEBIHI_BERAT");
    }

    @Test
    void no_more_is_lost_than_was_harvested() {
        Map<String, String> harvest = new HashMap<>(harvest("P-1", "500"));
        harvest.put("susut_kg", "501");

        assertThat(check.write(Harvest.TYPE, harvest).problem().findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("SUSUT_MELEBIHI_BERAT susut_kg");
    }

    @Test
    void production_and_loss_are_measured_from_landings_and_harvests() {
        Map<String, String> landing = landing("D-1", "1.500");
        landing.put("susut_kg", "100");
        check.given(Landing.TYPE, landing).given(Harvest.TYPE, harvest("P-1", "500"));

        assertThat(check.measure("produksi_tangkap", TW3, "pks").value()).contains(new BigDecimal("1.50000"));
        assertThat(check.measure("produksi_budidaya", TW3, "pks").value()).contains(new BigDecimal("0.50000"));
        assertThat(check.measure("susut_hasil", TW3, "pks").value()).contains(new BigDecimal("5.00"));
        assertThat(check.measure("susut_hasil", Period.quarter(2026, 2), "pks").value())
                .isEmpty();
    }

    @Test
    void the_allowable_catch_is_used_by_all_that_was_landed_since_the_year_began() {
        Map<String, String> spring = landing("D-1", "500");
        spring.put("tanggal_darat", "01/02/2026");
        Map<String, String> before = landing("D-0", "9.000");
        before.put("tanggal_darat", "31/12/2025");
        check.given(Quota.TYPE, quota())
                .given(Landing.TYPE, before)
                .given(Landing.TYPE, spring)
                .given(Landing.TYPE, landing("D-2", "700"));

        Measurement use = check.measure("pemanfaatan_jtb", TW3, "pks");
        assertThat(use.value()).contains(new BigDecimal("30.00"));
        assertThat(check.measure("pemanfaatan_jtb", Period.quarter(2026, 1), "pks")
                        .value())
                .contains(new BigDecimal("12.50"));
        assertThat(check.measure("pemanfaatan_jtb", Period.quarter(2025, 4), "pks")
                        .because())
                .isPresent();
    }

    @Test
    void the_quota_screen_shows_each_area_with_its_share_and_says_what_to_do_without_quotas() {
        assertThat(check.show("kuota", TW3)).isInstanceOf(GroupView.class);
        check.given(Quota.TYPE, quota()).given(Landing.TYPE, landing("D-1", "250"));

        GroupView use =
                (GroupView) ((GroupView) check.show("kuota", TW3)).nodes().get(0);
        GridView grid = (GridView) use.nodes().get(1);
        assertThat(grid.rows())
                .containsExactly(List.of(
                        Cell.of(Text.same("WPPNRI 714")),
                        Cell.of(new BigDecimal("1.00"), "ton"),
                        Cell.of(new BigDecimal("0.25"), "ton"),
                        Cell.of(new BigDecimal("25.0"), "%")));
    }

    @Test
    void the_balance_sets_supply_against_need_by_species() {
        check.given(Landing.TYPE, landing("D-1", "3.000"))
                .given(Harvest.TYPE, harvest("P-1", "1.000"))
                .given(
                        Need.TYPE,
                        Map.of("bulan", "01/08/2026", "spesies", "SKJ", "kebutuhan_kg", "5.000", "perjanjian", "pks"));

        GridView grid =
                (GridView) ((GroupView) check.show("neraca", TW3)).nodes().get(0);
        assertThat(grid.rows()).hasSize(1);
        assertThat(grid.rows().get(0).get(5)).isEqualTo(Cell.of(new BigDecimal("-1.00"), "ton"));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Map<String, String> quota() {
        return Map.of(
                "tahun", "2026",
                "wpp", "714",
                "kuota_kg", "1.000",
                "jtb_kg", "4.000",
                "dasar", "contoh 1/2026",
                "berlaku", "01/01/2026",
                "perjanjian", "pks");
    }

    private static Map<String, String> harvest(String number, String kilograms) {
        return Map.of(
                "nomor", number,
                "tanggal", "20/08/2026",
                "daerah", "81.71",
                "spesies", "SKJ",
                "berat_kg", kilograms,
                "perjanjian", "pks");
    }

    private static Map<String, String> landing(String number, String kilograms) {
        Map<String, String> landing = new HashMap<>();
        landing.put("nomor", number);
        landing.put("tanggal_darat", "17/08/2026");
        landing.put("pelabuhan", "PPN Ambon");
        landing.put("daerah_pelabuhan", "81.71");
        landing.put("wpp", "714");
        landing.put("spesies", "SKJ");
        landing.put("berat_kg", kilograms);
        landing.put("perjanjian", "pks");
        return landing;
    }
}
