package simpul.itest.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.itest.sectors.LivestockSector;
import simpul.testkit.SectorCheck;

/** Where animals may go follows from what the minister has stated for the place they leave and the place they go to. */
class LivestockRuleTest {
    private final SectorCheck check = SectorCheck.of(new LivestockSector()).owner("35");

    @Test
    void nothingLeavesAnOutbreakNotEvenForSlaughter() {
        stated("35", 3);
        assertThat(codes(handedIn("81", null))).containsExactly("ASAL_WABAH");
        assertThat(codes(handedIn("81", "RPH Ambon (contoh)"))).containsExactly("ASAL_WABAH");
    }

    @Test
    void fromAnInfectedRegionAnimalsGoWhereItIsNoBetterOrToASlaughterhouse() {
        stated("35", 2);
        stated("73", 1);
        assertThat(codes(handedIn("81", null))).containsExactly("TUJUAN_BEBAS");
        assertThat(handedIn("73", null).isDone()).isTrue();

        Result<?> slaughtered = handedIn("81", "RPH Ambon (contoh)");
        assertThat(slaughtered.isDone()).isTrue();
        assertThat(slaughtered.warnings()).extracting(Finding::code).containsExactly("TUJUAN_BEBAS");
    }

    @Test
    void whatIsStatedForTheDestinationAloneHoldsNobodyUp() {
        stated("81", 3);
        assertThat(handedIn("81", null).isDone()).isTrue();
    }

    private void stated(String region, int level) {
        SectorParameter status = check.definition().parameter("status_penyakit").orElseThrow();
        check.sets(status, region, level);
    }

    private Result<?> handedIn(String to, @Nullable String slaughterhouse) {
        RecordType type = check.definition().record("mutasi").orElseThrow();
        Map<String, Object> values = new HashMap<>(Map.of(
                "nomor", "M-1",
                "tanggal", "02/06/2026",
                "jenis", "SAPI",
                "ekor", "120",
                "ekor_sertifikat", "120",
                "tujuan", to,
                "jalur", "ANTARPULAU"));
        for (String paper : List.of("sertifikat_veteriner", "sertifikat_karantina")) {
            values.put(paper, RecordFile.of(paper, paper + ".pdf", "application/pdf", 1200, "ab".repeat(32)));
        }
        if (slaughterhouse != null) {
            values.put("rph_tujuan", slaughterhouse);
        }
        return check.move(type, "AJUKAN", values);
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }
}
