package simpul.plugin.perikanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.NoticeView;
import simpul.core.model.sector.view.PromiseView;
import simpul.core.model.sector.view.TableView;
import simpul.core.model.text.Text;
import simpul.testkit.SectorCheck;

class PerikananSectorTest {
    private static final Period TW3 = Period.quarter(2026, 3);

    private final SectorCheck check = SectorCheck.of(new PerikananSector())
            .owner("81")
            .today(LocalDate.of(2026, 11, 22))
            .agreements("pks");

    @Test
    void a_lot_as_an_officer_writes_it_is_understood() {
        Result<Map<String, Object>> kept = check.write(Lot.TYPE, lot("L-1"));

        assertThat(kept.value())
                .containsEntry("berat_kg", new BigDecimal("1250.50"))
                .containsEntry("nilai", new BigDecimal("48500000.00"))
                .containsEntry("tanggal_kirim", LocalDate.of(2026, 8, 17))
                .containsEntry("spesies", "SKJ")
                .containsEntry("patuh", true);
        assertThat(kept.warnings()).isEmpty();
    }

    @Test
    void what_quarantine_rejected_leaves_within_three_working_days() {
        Map<String, String> lot = lot("L-1");
        lot.put("tanggal_ditolak", "20/11/2026");
        assertThat(check.due(Lot.TYPE, lot))
                .containsExactly(Map.entry("keluar_ditolak", LocalDateTime.of(2026, 11, 26, 0, 0)));

        lot.put("tanggal_keluar", "24/11/2026");
        assertThat(check.due(Lot.TYPE, lot)).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Map<String, String> lot = lot("L-1");
        lot.put("berat_kg", "1e9");
        lot.put("tanggal_kirim", "31/02/2026");
        lot.put("spesies", "XXX");
        lot.put("daerah_tujuan", "Atlantis");
        lot.put("perjanjian", "pks-of-others");
        lot.put("warna", "biru");
        lot.remove("nilai");

        assertThat(check.write(Lot.TYPE, lot).problem().findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "FIELD_NUMBER",
                        "FIELD_DATE",
                        "FIELD_CODE",
                        "FIELD_REGION",
                        "FIELD_REFERENCE",
                        "FIELD_UNKNOWN",
                        "FIELD_REQUIRED");
    }

    @Test
    void a_fish_that_the_list_does_not_name_is_written_as_another_marine_fish() {
        Map<String, String> lot = lot("L-1");
        lot.put("spesies", "MZZ");
        assertThat(check.write(Lot.TYPE, lot).value()).containsEntry("spesies", "MZZ");

        lot.put("spesies", "Ikan laut lainnya (tidak ada dalam daftar)");
        assertThat(check.write(Lot.TYPE, lot).value()).containsEntry("spesies", "MZZ");
        assertThat(Species.FAO.ever("MZZ").orElseThrow().isConfirmed()).isFalse();
    }

    @Test
    void a_certificate_dated_after_the_shipment_is_refused_with_its_legal_basis() {
        Map<String, String> lot = lot("L-1");
        lot.put("tanggal_sertifikat", "18/08/2026");

        Finding finding = check.write(Lot.TYPE, lot).problem().findings().get(0);
        assertThat(finding.code()).isEqualTo("SERTIFIKAT_SETELAH_KIRIM");
        assertThat(finding.basis()).isEqualTo("UU 21/2019 Ps 35");
        assertThat(finding.field()).isEqualTo("tanggal_sertifikat");
    }

    @Test
    void a_lot_without_certificate_is_kept_with_a_warning_and_counts_as_not_compliant() {
        Result<Map<String, Object>> kept = check.write(Lot.TYPE, uncertified("L-1"));

        assertThat(kept.warnings()).extracting(Finding::code).containsExactly("SERTIFIKAT_TIDAK_ADA");
        assertThat(kept.value()).containsEntry("patuh", false);
    }

    @Test
    void half_a_certificate_is_refused() {
        Map<String, String> lot = lot("L-1");
        lot.remove("tanggal_sertifikat");

        assertThat(check.write(Lot.TYPE, lot).problem().findings())
                .extracting(Finding::code)
                .containsExactly("SERTIFIKAT_TIDAK_LENGKAP");
    }

    @Test
    void a_lot_must_go_to_another_region() {
        Map<String, String> lot = lot("L-1");
        lot.put("daerah_tujuan", "81");

        assertThat(check.write(Lot.TYPE, lot).problem().findings())
                .extracting(Finding::code)
                .containsExactly("ASAL_TUJUAN_SAMA");
    }

    @Test
    void a_certified_lot_between_areas_names_where_it_left_and_entered() {
        Map<String, String> lot = lot("L-1");
        lot.remove("tempat_masuk");

        Result<Map<String, Object>> kept = check.write(Lot.TYPE, lot);

        assertThat(kept.value()).containsEntry("antararea", true);
        assertThat(kept.warnings()).extracting(Finding::field).containsExactly("tempat_masuk");
        lot.put("daerah_tujuan", "81.71");
        assertThat(check.write(Lot.TYPE, lot).warnings()).isEmpty();
    }

    @Test
    void a_lot_between_areas_says_when_it_was_reported_to_quarantine() {
        Map<String, String> lot = lot("L-1");
        lot.remove("tanggal_lapor");

        assertThat(check.write(Lot.TYPE, lot).warnings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("LAPOR_KARANTINA_KOSONG tanggal_lapor");
    }

    @Test
    void a_certificate_older_than_the_days_of_the_region_is_a_warning() {
        Map<String, String> lot = lot("L-1");
        lot.put("tanggal_sertifikat", "2026-08-03");
        assertThat(check.write(Lot.TYPE, lot).warnings()).isEmpty();

        check.sets(Limits.CERTIFICATE_DAYS, 7);

        assertThat(check.write(Lot.TYPE, lot).warnings())
                .extracting(f -> f.code() + ", " + f.basis())
                .containsExactly("SERTIFIKAT_LEWAT_MASA, UU 21/2019 Ps 35");
    }

    @Test
    void a_lot_that_travels_after_the_days_of_its_certificate_is_not_compliant() {
        Map<String, String> last = lot("L-1");
        last.put("tanggal_sertifikat", "2026-08-03");
        Map<String, String> late = lot("L-2");
        late.put("tanggal_sertifikat", "2026-08-02");

        assertThat(check.write(Lot.TYPE, last).value()).containsEntry("patuh", true);
        assertThat(check.write(Lot.TYPE, late).value()).containsEntry("patuh", false);
        check.sets(Limits.CERTIFICATE_DAYS, 15);
        assertThat(check.write(Lot.TYPE, late).value()).containsEntry("patuh", true);

        check.sets(Limits.CERTIFICATE_DAYS, 14).given(Lot.TYPE, last).given(Lot.TYPE, late);
        assertThat(check.measure("kepatuhan_sertifikat", TW3, "pks").value()).contains(new BigDecimal("50.00"));
    }

    @Test
    void lots_of_the_schema_before_are_judged_anew() {
        assertThat(Lot.TYPE.upcasts().get(Lot.TYPE.schema() - 2).steps())
                .extracting(step -> step.kind() + " " + step.code())
                .containsExactly("restated patuh");
    }

    @Test
    void more_received_than_sent_is_a_warning() {
        Map<String, String> lot = lot("L-1");
        lot.put("berat_terima_kg", "1.300");

        assertThat(check.write(Lot.TYPE, lot).warnings())
                .extracting(Finding::code)
                .containsExactly("TERIMA_LEBIH_BERAT");
    }

    @Test
    void a_lot_far_heavier_than_those_of_its_species_is_kept_with_a_warning_once_enough_is_known() {
        Map<String, String> heavy = lot("L-9");
        heavy.put("berat_kg", "12.505,01");
        for (int i = 1; i <= 4; i++) {
            check.given(Lot.TYPE, lot("L-" + i));
        }
        assertThat(check.write(Lot.TYPE, heavy).warnings()).isEmpty();

        check.given(Lot.TYPE, lot("L-5"));
        assertThat(check.write(Lot.TYPE, heavy).warnings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("BERAT_TIDAK_WAJAR berat_kg");
        heavy.put("berat_kg", "12.505");
        assertThat(check.write(Lot.TYPE, heavy).warnings()).isEmpty();
        heavy.put("berat_kg", "12.505,01");
        check.sets(Limits.FAR_FROM_USUAL, 11);
        assertThat(check.write(Lot.TYPE, heavy).warnings()).isEmpty();
    }

    @Test
    void compliance_is_certified_lots_over_all_lots_of_the_agreement_in_the_period() {
        Map<String, String> elsewhen = lot("L-4");
        elsewhen.put("tanggal_kirim", "01/10/2026");
        check.given(Lot.TYPE, lot("L-1"))
                .given(Lot.TYPE, lot("L-2"))
                .given(Lot.TYPE, uncertified("L-3"))
                .given(Lot.TYPE, elsewhen);

        Measurement measured = check.measure("kepatuhan_sertifikat", TW3, "pks");
        assertThat(measured.value()).contains(new BigDecimal("66.67"));
        assertThat(measured.numerator()).contains(new BigDecimal("2"));
        assertThat(measured.denominator()).contains(new BigDecimal("3"));
        assertThat(measured.count()).isEqualTo(3);
    }

    @Test
    void trade_is_the_sum_of_the_values_and_no_lots_are_not_zero() {
        assertThat(check.measure("nilai_perdagangan", TW3, "pks").value()).isEmpty();
        assertThat(check.measure("nilai_perdagangan", TW3, "pks").because()).isPresent();

        check.given(Lot.TYPE, lot("L-1")).given(Lot.TYPE, lot("L-2"));
        assertThat(check.measure("nilai_perdagangan", TW3, "pks").value()).contains(new BigDecimal("97000000.00"));
    }

    @Test
    void each_commitment_stands_beside_its_measured_figure() {
        check.given(Lot.TYPE, lot("L-1"))
                .promise(promise("k1", "kepatuhan_sertifikat", new BigDecimal("100")))
                .promise(promise("k2", null, null));

        List<PromiseView.Row> rows = ((PromiseView) check.show("dijanjikan", TW3)).rows();
        assertThat(rows.get(0).measured().number()).contains(new BigDecimal("100.00"));
        assertThat(rows.get(0).target().number()).contains(new BigDecimal("100"));
        assertThat(rows.get(1).measured().isMissing()).isTrue();
        assertThat(rows.get(1).because()).isNotNull();
    }

    @Test
    void what_is_eaten_and_earned_is_held_against_what_offices_have_set() {
        check.promise(promise("k1", "konsumsi_ikan", new BigDecimal("60")));

        assertThat(aim())
                .startsWith("paling sedikit 62 kg (dasar: Target nasional 2024")
                .endsWith("belum dipastikan)");
        check.sets(Limits.EATEN_AIM, 65);
        assertThat(aim()).startsWith("paling sedikit 65 kg");
        assertThat(check.target("ntn").orElseThrow().words("").en()).startsWith("at least 105 (basis: ");
        assertThat(check.target("susut_hasil").orElseThrow().words("%").en()).startsWith("at most 10 % (basis: ");
        assertThat(check.target("skp_aktif")).isEmpty();
    }

    private String aim() {
        Text aim = ((PromiseView) check.show("dijanjikan", TW3)).rows().get(0).aim();
        return aim == null ? "" : aim.id();
    }

    @Test
    void without_commitments_the_screen_says_what_to_do() {
        assertThat(check.show("dijanjikan", TW3)).isInstanceOf(NoticeView.class);
    }

    @Test
    void the_lots_screen_counts_compliance_as_the_indicator_does() {
        Map<String, String> inside = lot("L-2");
        inside.put("daerah_tujuan", "81.71");
        check.given(Lot.TYPE, lot("L-1")).given(Lot.TYPE, inside);

        GroupView view = (GroupView) check.show("lot", TW3);
        FiguresView figures = (FiguresView) view.nodes().get(0);
        assertThat(figures.figures().get(3).value().number())
                .isEqualTo(check.measure("kepatuhan_sertifikat", TW3, "pks").value());
    }

    @Test
    void the_lots_screen_sums_by_species_above_the_lots() {
        check.given(Lot.TYPE, lot("L-1")).given(Lot.TYPE, uncertified("L-2"));

        GroupView view = (GroupView) check.show("lot", TW3);
        FiguresView figures = (FiguresView) view.nodes().get(0);
        assertThat(figures.figures().get(1).value().number()).contains(new BigDecimal("2.50"));
        GridView grid = (GridView) view.nodes().get(1);
        assertThat(grid.rows()).hasSize(1);
        assertThat(grid.rows().get(0).get(0).words()).contains(Text.of("Cakalang", "Skipjack tuna"));
        assertThat(((TableView) view.nodes().get(2)).query().conditions()).hasSize(2);
        assertThat(check.show("lot", Period.quarter(2020, 1))).isInstanceOf(TableView.class);
    }

    private static Promise promise(String id, @Nullable String indicator, @Nullable BigDecimal target) {
        return new Promise(
                "pks",
                Text.same("PKS perikanan"),
                id,
                Text.same("Semua lot bersertifikat"),
                indicator,
                target,
                "%",
                LocalDate.of(2026, 12, 31),
                Text.of("Berjalan", "Under way"));
    }

    private static Map<String, String> uncertified(String number) {
        Map<String, String> lot = lot(number);
        lot.remove("nomor_sertifikat");
        lot.remove("tanggal_sertifikat");
        return lot;
    }

    private static Map<String, String> lot(String number) {
        Map<String, String> lot = new HashMap<>();
        lot.put("nomor_lot", number);
        lot.put("tanggal_kirim", "17/08/2026");
        lot.put("daerah_asal", "81");
        lot.put("daerah_tujuan", "35");
        lot.put("spesies", "Cakalang");
        lot.put("berat_kg", "1.250,50");
        lot.put("nilai", "Rp 48.500.000");
        lot.put("nomor_sertifikat", "HC/81/" + number);
        lot.put("tanggal_sertifikat", "2026-08-16");
        lot.put("tempat_keluar", "Pelabuhan Ambon");
        lot.put("tempat_masuk", "Pelabuhan Tanjung Perak");
        lot.put("tanggal_lapor", "16/08/2026");
        lot.put("perjanjian", "pks");
        return lot;
    }
}
