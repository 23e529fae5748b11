package simpul.plugin.perikanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.testkit.SectorCheck;

/** The balance of two partners: the own figures in full, the partner's as far as totals are shared. */
class BalanceTest {
    private static final Period TW3 = Period.quarter(2026, 3);

    private final SectorCheck check = SectorCheck.of(new PerikananSector())
            .today(LocalDate.of(2026, 11, 22))
            .parties("pks", "81", "35")
            .parties("lain", "81", "73");

    private List<View> partners(String reader, Period period) {
        GroupView all = (GroupView)
                ((GroupView) check.owner(reader).show("neraca", period)).nodes().get(1);
        return ((GroupView) all.nodes().get(0)).nodes();
    }

    private static List<List<Cell>> rows(View grid) {
        return ((GridView) grid).rows();
    }

    private void lots(int count) {
        for (int n = 1; n <= count; n++) {
            check.owner("81")
                    .given(
                            Lot.TYPE,
                            Map.of(
                                    "nomor_lot", "L-" + n,
                                    "tanggal_kirim", "0" + n + "/08/2026",
                                    "daerah_asal", "81",
                                    "daerah_tujuan", "35",
                                    "spesies", "SKJ",
                                    "berat_kg", "1.000",
                                    "nilai", "1.000.000",
                                    "perjanjian", "pks"));
        }
    }

    private void need(String region, String kilograms, String agreement) {
        check.owner(region)
                .given(
                        Need.TYPE,
                        Map.of(
                                "bulan",
                                "01/08/2026",
                                "spesies",
                                "SKJ",
                                "kebutuhan_kg",
                                kilograms,
                                "perjanjian",
                                agreement));
    }

    @Test
    void each_partner_sees_what_the_other_sends_and_needs_beside_its_own() {
        lots(3);
        need("35", "5.000", "pks");

        assertThat(rows(partners("35", TW3).get(1)))
                .containsExactly(List.of(
                        Cell.of(Species.name("SKJ")),
                        Cell.of(new BigDecimal("-5.00"), "ton"),
                        Cell.missing(),
                        Cell.missing(),
                        Cell.of(new BigDecimal("3.00"), "ton"),
                        Cell.missing(),
                        Cell.missing()));
        assertThat(rows(partners("81", TW3).get(2)).get(0).subList(5, 7))
                .containsExactly(Cell.of(new BigDecimal("5.00"), "ton"), Cell.of(new BigDecimal("-5.00"), "ton"));
    }

    @Test
    void two_lots_are_too_few_to_be_told() {
        lots(2);

        assertThat(partners("35", TW3).get(1)).isEqualTo(nothing("81", "pks"));
    }

    @Test
    void each_agreement_stands_for_itself() {
        lots(3);
        need("73", "7.000", "lain");

        assertThat(partners("81", TW3)).hasSize(3);
        assertThat(partners("73", TW3).get(1))
                .as("Sulawesi Selatan learns nothing of what Maluku sends under another agreement")
                .isEqualTo(nothing("81", "lain"));
    }

    private static View nothing(String region, String agreement) {
        return View.notice(
                Tone.INFO,
                "Daerah " + region + ", PKS " + agreement
                        + ": tidak ada jumlah yang dibagikan untuk masa ini. Belum tercatat, terlalu sedikit, atau triwulannya belum selesai.",
                "Daerah " + region + ", PKS " + agreement
                        + ": no totals are shared for this period. Nothing is recorded, too little, or the quarter still runs.");
    }

    @Test
    void without_an_agreement_it_says_so() {
        View said = ((GroupView) ((GroupView) check.owner("12").show("neraca", TW3))
                        .nodes()
                        .get(1))
                .nodes()
                .get(0);

        assertThat(said)
                .isEqualTo(View.notice(
                        Tone.INFO,
                        "Tidak ada perjanjian perikanan dengan daerah lain yang berlaku pada masa ini.",
                        "No agreement on fisheries with another region is in force in this period."));
    }
}
