package simpul.plugin.perikanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.testkit.GivenAgreement;
import simpul.testkit.SectorCheck;

/** Vessels, those that fish in a partner's waters, and the figures of fishers and plants. */
class VesselTest {
    private static final Period TW3 = Period.quarter(2026, 3);

    private final SectorCheck check = SectorCheck.of(new PerikananSector())
            .owner("81")
            .today(LocalDate.of(2026, 11, 22))
            .agreements("pks");

    @ParameterizedTest
    @CsvSource({
        "5, tidak, DAFTAR",
        "'5,1', tidak, GUBERNUR",
        "30, tidak, GUBERNUR",
        "'30,1', tidak, MENTERI",
        "4, ya, MENTERI"
    })
    void tonnage_and_foreign_capital_say_who_licenses(String tonnage, String foreign, String authority) {
        Map<String, String> vessel = vessel("R-1", tonnage);
        vessel.put("unsur_asing", foreign);

        assertThat(check.write(Vessel.TYPE, vessel).value()).containsEntry("kewenangan", authority);
    }

    @Test
    void a_vessel_that_needs_a_licence_and_has_none_is_kept_with_a_warning() {
        Map<String, String> vessel = vessel("R-1", "20");
        vessel.remove("nomor_izin");

        assertThat(codes(check.write(Vessel.TYPE, vessel).warnings())).containsExactly("IZIN_KAPAL_KOSONG");
    }

    @Test
    void a_governors_licence_ends_at_twelve_miles_but_not_for_small_scale_fishers() {
        Map<String, String> vessel = vessel("R-1", "10");
        vessel.put("jarak_mil", "12,1");
        Finding refused = check.write(Vessel.TYPE, vessel).problem().findings().get(0);

        assertThat(refused.code()).isEqualTo("JARAK_DI_LUAR_KEWENANGAN");
        assertThat(refused.basis()).isEqualTo("UU 23/2014 Ps 27");
        vessel.put("nelayan_kecil", "ya");
        assertThat(check.write(Vessel.TYPE, vessel).isDone()).isTrue();
    }

    @Test
    void the_vessel_of_a_small_scale_fisher_has_no_more_than_ten_tons() {
        Map<String, String> vessel = vessel("R-1", "10,1");
        vessel.put("nelayan_kecil", "ya");
        Finding refused = check.write(Vessel.TYPE, vessel).problem().findings().get(0);

        assertThat(refused.code()).isEqualTo("KAPAL_BUKAN_NELAYAN_KECIL");
        assertThat(refused.message().en()).startsWith("A small-scale fisher's vessel has at most 10 GT.");
        vessel.put("nelayan_kecil", "tidak");
        assertThat(check.write(Vessel.TYPE, vessel).isDone()).isTrue();
    }

    @Test
    void andon_leads_to_another_province_for_days_in_their_order() {
        Map<String, String> andon = andon("kapal-1", "01/08/2026", "31/07/2026");
        andon.put("daerah_tujuan", "81.71");

        assertThat(codes(check.write(Andon.TYPE, andon).problem().findings()))
                .containsExactlyInAnyOrder("ANDON_SEPROVINSI", "ANDON_MASA_TERBALIK");
    }

    @Test
    void andon_lies_inside_the_term_of_its_agreement() {
        check.agreement("pks", GivenAgreement.between("81", "35").term(LocalDate.of(2026, 7, 1), 1));

        assertThat(codes(check.write(Andon.TYPE, andon("kapal-1", "30/06/2026", "01/08/2026"))
                        .problem()
                        .findings()))
                .containsExactly("ANDON_DI_LUAR_MASA_PKS", "ANDON_DI_LUAR_MASA_PKS");
        assertThat(check.write(Andon.TYPE, andon("kapal-1", "01/07/2026", "31/07/2026"))
                        .isDone())
                .isTrue();
    }

    @Test
    void no_vessel_is_registered_for_andon_twice_at_a_time_and_no_more_than_the_agreement_allows() {
        check.given(AndonQuota.TYPE, Map.of("perjanjian", "pks", "jumlah_kapal", "2", "berlaku", "01/01/2026"))
                .given(Andon.TYPE, andon("kapal-1", "01/07/2026", "31/07/2026"));

        assertThat(codes(check.write(Andon.TYPE, andon("kapal-1", "31/07/2026", "05/08/2026"))
                        .problem()
                        .findings()))
                .contains("ANDON_GANDA");
        check.given(Andon.TYPE, andon("kapal-2", "01/07/2026", "31/07/2026"));
        assertThat(codes(check.write(Andon.TYPE, andon("kapal-3", "01/07/2026", "31/07/2026"))
                        .problem()
                        .findings()))
                .containsExactly("KUOTA_ANDON");
        assertThat(check.measure("andon_terdaftar", TW3, "pks").value()).contains(new BigDecimal("100.00"));
    }

    @Test
    void a_vessel_may_go_when_another_has_come_back() {
        check.given(AndonQuota.TYPE, Map.of("perjanjian", "pks", "jumlah_kapal", "2", "berlaku", "01/01/2026"))
                .given(Andon.TYPE, andon("kapal-1", "01/03/2026", "31/03/2026"))
                .given(Andon.TYPE, andon("kapal-2", "01/07/2026", "31/07/2026"))
                .given(Andon.TYPE, andon("kapal-3", "20/07/2026", "31/08/2026"));

        assertThat(check.write(Andon.TYPE, andon("kapal-4", "01/08/2026", "31/08/2026"))
                        .isDone())
                .isTrue();
        Finding refused = check.write(Andon.TYPE, andon("kapal-4", "31/07/2026", "31/08/2026"))
                .problem()
                .findings()
                .get(0);
        assertThat(refused.code()).isEqualTo("KUOTA_ANDON");
        assertThat(refused.message().en()).endsWith("Recorded on 2026-07-31: 2 records of 2 records.");
    }

    @Test
    void vessels_that_take_turns_share_a_place_of_the_quota() {
        check.given(AndonQuota.TYPE, Map.of("perjanjian", "pks", "jumlah_kapal", "2", "berlaku", "01/01/2025"))
                .given(Andon.TYPE, andon("kapal-1", "01/07/2026", "15/07/2026"))
                .given(Andon.TYPE, andon("kapal-2", "16/07/2026", "31/07/2026"))
                .given(Andon.TYPE, andon("kapal-3", "01/08/2026", "31/08/2026"));
        assertThat(andonOf(TW3)).contains(new BigDecimal("50.00"));

        check.given(Andon.TYPE, andon("kapal-4", "31/08/2026", "30/09/2026"))
                .given(Andon.TYPE, andon("kapal-5", "01/10/2026", "31/10/2026"));
        Measurement use = check.measure("andon_terdaftar", TW3, "pks");
        assertThat(use.value()).contains(new BigDecimal("100.00"));
        assertThat(use.numerator()).contains(new BigDecimal("2"));
        assertThat(use.count()).isEqualTo(4);
    }

    @Test
    void vessels_that_were_already_away_when_the_year_began_count_in_it() {
        check.given(AndonQuota.TYPE, Map.of("perjanjian", "pks", "jumlah_kapal", "4", "berlaku", "01/01/2025"));
        assertThat(andonOf(TW3)).contains(new BigDecimal("0.00"));

        check.given(Andon.TYPE, andon("kapal-1", "01/03/2025", "31/03/2025"))
                .given(Andon.TYPE, andon("kapal-2", "01/03/2025", "31/03/2025"))
                .given(Andon.TYPE, andon("kapal-3", "01/03/2025", "31/03/2025"))
                .given(Andon.TYPE, andon("kapal-4", "01/12/2025", "01/01/2026"))
                .given(Andon.TYPE, andon("kapal-5", "15/12/2025", "31/12/2025"));
        assertThat(check.measure("andon_terdaftar", TW3, "pks").because()).isPresent();

        check.given(Andon.TYPE, andon("kapal-6", "01/01/2026", "31/01/2026"));
        assertThat(andonOf(TW3)).contains(new BigDecimal("50.00"));
        assertThat(andonOf(Period.quarter(2025, 4))).contains(new BigDecimal("75.00"));
    }

    private Optional<BigDecimal> andonOf(Period period) {
        return check.measure("andon_terdaftar", period, "pks").value();
    }

    @Test
    void terms_of_trade_are_what_fishers_receive_over_what_they_pay() {
        check.given(Welfare.TYPE, month("01/07/2026", "110", "100"))
                .given(Welfare.TYPE, month("01/08/2026", "112", "104"));

        assertThat(check.write(Welfare.TYPE, month("01/09/2026", "112", "104")).value())
                .containsEntry("ntn", new BigDecimal("107.69"));
        assertThat(check.measure("ntn", TW3, "pks").value()).contains(new BigDecimal("108.82"));
        assertThat(check.measure("konsumsi_ikan", TW3, "pks").because()).isPresent();
    }

    @Test
    void a_plant_counts_as_active_by_the_newest_look_at_it() {
        check.given(Plant.TYPE, plant("SKP-1", "10/03/2026", "AKTIF"))
                .given(Plant.TYPE, plant("SKP-2", "10/03/2026", "AKTIF"))
                .given(Plant.TYPE, plant("SKP-2", "10/08/2026", "DICABUT"));

        assertThat(check.measure("skp_aktif", Period.quarter(2026, 2), "pks").value())
                .contains(BigDecimal.valueOf(2));
        assertThat(check.measure("skp_aktif", TW3, "pks").value()).contains(BigDecimal.ONE);
        assertThat(check.measure("skp_aktif", Period.quarter(2025, 2), "pks").value())
                .isEmpty();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Map<String, String> month(String day, String received, String paid) {
        return Map.of("bulan", day, "it", received, "ib", paid, "sumber", "contoh", "perjanjian", "pks");
    }

    private static Map<String, String> plant(String number, String day, String state) {
        return Map.of(
                "nomor_skp",
                number,
                "nama",
                "Unit " + number,
                "tanggal_periksa",
                day,
                "status",
                state,
                "perjanjian",
                "pks");
    }

    private static Map<String, String> andon(String vessel, String from, String to) {
        Map<String, String> andon = new HashMap<>();
        andon.put("kapal", vessel);
        andon.put("daerah_tujuan", "35");
        andon.put("mulai", from);
        andon.put("sampai", to);
        andon.put("perjanjian", "pks");
        return andon;
    }

    private static Map<String, String> vessel(String number, String tonnage) {
        Map<String, String> vessel = new HashMap<>();
        vessel.put("nomor_register", number);
        vessel.put("nama", "KM " + number);
        vessel.put("terdaftar", "01/02/2026");
        vessel.put("gt", tonnage);
        vessel.put("unsur_asing", "tidak");
        vessel.put("nomor_izin", "SIPI/" + number);
        return vessel;
    }
}
