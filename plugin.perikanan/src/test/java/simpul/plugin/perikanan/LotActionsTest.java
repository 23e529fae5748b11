package simpul.plugin.perikanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.question.Period;
import simpul.testkit.SectorCheck;

/** Officers name the agreement of many lots at once. */
class LotActionsTest {
    private static final Period TW3 = Period.quarter(2026, 3);

    private final SectorCheck check = SectorCheck.of(new PerikananSector())
            .owner("81")
            .today(LocalDate.of(2026, 11, 22))
            .agreements("pks");

    @Test
    void lots_of_the_period_to_that_region_which_name_none_are_meant() {
        Map<String, String> input = Map.of("daerah_tujuan", "35", "perjanjian", "pks");
        check.given(Lot.TYPE, lot("L-1", "17/08/2026", "35", "pks"));
        check.given(Lot.TYPE, lot("L-2", "17/05/2026", "35", ""));
        check.given(Lot.TYPE, lot("L-3", "17/08/2026", "64", ""));
        assertThat(check.act("lot", "pautkan", TW3, input).problem().findings())
                .extracting(Finding::code)
                .containsExactly("ACTION_NOTHING");

        check.given(Lot.TYPE, lot("L-4", "18/08/2026", "35", ""));
        Outcome outcome = check.act("lot", "pautkan", TW3, input).value();
        assertThat(outcome.steps().get(0).values()).containsExactly(Map.entry("perjanjian", "pks"));
    }

    @Test
    void without_region_and_agreement_nothing_is_done() {
        assertThat(check.act("lot", "pautkan", TW3, Map.of()).problem().findings())
                .extracting(Finding::field)
                .containsExactly("daerah_tujuan", "perjanjian");
    }

    private static Map<String, String> lot(String number, String day, String to, String agreement) {
        Map<String, String> lot = new HashMap<>();
        lot.put("nomor_lot", number);
        lot.put("tanggal_kirim", day);
        lot.put("daerah_asal", "81");
        lot.put("daerah_tujuan", to);
        lot.put("spesies", "SKJ");
        lot.put("berat_kg", "1250,5");
        lot.put("nilai", "48500000");
        lot.put("perjanjian", agreement);
        return lot;
    }
}
