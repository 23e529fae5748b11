package simpul.itest.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordType;
import simpul.itest.sectors.InternshipSector;
import simpul.testkit.GivenAgreement;
import simpul.testkit.SectorCheck;

/** An internship lies inside the term of its agreement, on working days, at an agency of a region that is party to it. */
class InternshipRuleTest {
    private final SectorCheck check = SectorCheck.of(new InternshipSector())
            .owner("81")
            .agency("opd-35", "35")
            .agency("opd-73", "73")
            .agreement("pks", GivenAgreement.between("81", "35").term(LocalDate.of(2026, 1, 1), 6));

    private Result<Map<String, Object>> intern(String from, String to, String host) {
        RecordType type = check.definition().record("magang").orElseThrow();
        Map<String, String> values = new HashMap<>();
        values.put("nip", "N-1");
        values.put("opd_tuan_rumah", host);
        values.put("mulai", from);
        values.put("sampai", to);
        values.put("perjanjian", "pks");
        return check.write(type, values);
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    @Test
    void insideTheTermAndAtAPartyItIsKept() {
        assertThat(intern("02/03/2026", "30/06/2026", "opd-35").isDone()).isTrue();
    }

    @Test
    void beyondTheTermOrAtAnAgencyOfAnotherRegionItIsRefused() {
        assertThat(codes(intern("02/03/2026", "01/07/2026", "opd-73")))
                .containsExactly("MAGANG_DI_LUAR_MASA_PKS", "MAGANG_BUKAN_PIHAK");
        assertThat(codes(intern("31/12/2025", "30/06/2026", "opd-81"))).containsExactly("MAGANG_DI_LUAR_MASA_PKS");
    }

    @Test
    void onAWeekendOrAHolidayItNeitherBeginsNorEnds() {
        check.holidays(LocalDate.of(2026, 6, 16));

        assertThat(codes(intern("01/03/2026", "16/06/2026", "opd-35")))
                .containsExactly("MAGANG_HARI_LIBUR", "MAGANG_HARI_LIBUR");
    }
}
