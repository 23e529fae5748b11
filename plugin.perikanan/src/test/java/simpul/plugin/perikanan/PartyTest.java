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
import simpul.core.model.sector.record.RecordType;
import simpul.testkit.GivenAgreement;
import simpul.testkit.SectorCheck;

/** Whose lots and vessels count under an agreement, and which of them need a certificate. */
class PartyTest {
    private final SectorCheck check = SectorCheck.of(new PerikananSector())
            .owner("81")
            .today(LocalDate.of(2026, 11, 22))
            .agreement("pks", GivenAgreement.between("81", "35").term(LocalDate.of(2026, 1, 1), 24));

    @Test
    void a_lot_is_recorded_by_its_sender_or_a_place_in_its_province() {
        assertThat(refused(Lot.TYPE, lot("35", "81", ""))).containsExactly("LOT_BUKAN_PENGIRIM");
        assertThat(refused(Lot.TYPE, lot("51", "31", ""))).containsExactly("LOT_BUKAN_PENGIRIM");
        assertThat(check.write(Lot.TYPE, lot("81.71", "35", "")).isDone()).isTrue();
    }

    @Test
    void a_lot_under_an_agreement_goes_to_one_of_its_parties() {
        assertThat(refused(Lot.TYPE, lot("81", "51", "pks"))).containsExactly("TUJUAN_BUKAN_PIHAK");
        assertThat(check.write(Lot.TYPE, lot("81", "51", "")).isDone()).isTrue();
        assertThat(check.write(Lot.TYPE, lot("81", "35.78", "pks")).isDone()).isTrue();
    }

    @Test
    void andon_leads_to_a_party_of_its_agreement() {
        Map<String, String> andon = Map.of(
                "kapal", "kapal-1",
                "daerah_tujuan", "51",
                "mulai", "01/08/2026",
                "sampai", "31/08/2026",
                "perjanjian", "pks");

        assertThat(refused(Andon.TYPE, andon)).containsExactly("TUJUAN_BUKAN_PIHAK");
    }

    @Test
    void a_lot_inside_a_province_needs_no_certificate_and_is_not_counted_as_one_that_lacks_it() {
        assertThat(codes(check.write(Lot.TYPE, lot("81.71", "81.01", "pks")).warnings()))
                .isEmpty();
        assertThat(codes(check.write(Lot.TYPE, lot("81", "35", "pks")).warnings()))
                .containsExactly("SERTIFIKAT_TIDAK_ADA");

        Map<String, String> certified = lot("81", "35", "pks");
        certified.putAll(Map.of(
                "nomor_lot", "L-2",
                "nomor_sertifikat", "HC/81/2",
                "tanggal_sertifikat", "16/08/2026",
                "tempat_keluar", "Ambon",
                "tempat_masuk", "Tanjung Perak"));
        check.given(Lot.TYPE, lot("81.71", "81.01", "pks")).given(Lot.TYPE, certified);
        Measurement measured = check.measure("kepatuhan_sertifikat", Period.quarter(2026, 3), "pks");
        assertThat(measured.value()).contains(new BigDecimal("100.00"));
        assertThat(measured.count()).isEqualTo(1);
    }

    private List<String> refused(RecordType type, Map<String, String> input) {
        return codes(check.write(type, input).problem().findings().stream()
                .filter(Finding::blocks)
                .toList());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Map<String, String> lot(String from, String to, String agreement) {
        Map<String, String> lot = new HashMap<>();
        lot.put("nomor_lot", "L-1");
        lot.put("tanggal_kirim", "17/08/2026");
        lot.put("daerah_asal", from);
        lot.put("daerah_tujuan", to);
        lot.put("spesies", "SKJ");
        lot.put("berat_kg", "1.250");
        lot.put("nilai", "48.500.000");
        lot.put("perjanjian", agreement);
        return lot;
    }
}
