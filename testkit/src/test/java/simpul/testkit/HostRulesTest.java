package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** A rule about the region of an agency is tried without a server. */
class HostRulesTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> HOST = Field.agency("opd", "OPD", "Host").required();
    private static final RecordType STAY = RecordType.of("magang", 1, "Magang", "Internship")
            .fields(DAY, HOST)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Rule ELSEWHERE = Rule.record(
            "TUAN_RUMAH", STAY, "Di daerah lain", "Elsewhere", "PP 11/2017 Ps 212", HostRulesTest::elsewhere);

    private static List<Finding> elsewhere(RuleFacts stay) {
        return stay.regionOf(HOST).filter(stay.owner()::equals).stream()
                .map(own -> Finding.blocking("DAERAH_SENDIRI", HOST.code(), Text.of("Daerah sendiri.", "At home.")))
                .toList();
    }

    private static SectorCheck check(Rule rule) {
        return SectorCheck.of(
                s -> s.id("magang").title("Magang", "Internships").records(STAY).rules(rule));
    }

    private static List<String> found(SectorCheck check, String host) {
        Result<Map<String, Object>> written = check.write(STAY, Map.of("hari", "03/08/2026", "opd", host));
        return written.isDone()
                ? List.of()
                : written.problem().findings().stream().map(Finding::code).toList();
    }

    @Test
    void an_agency_is_of_the_region_that_was_said_and_otherwise_of_the_owner() {
        SectorCheck check = check(ELSEWHERE.withAgencies()).agency("a1", "35");

        assertThat(found(check, "a1")).isEmpty();
        assertThat(found(check, "a2")).containsExactly("DAERAH_SENDIRI");
        assertThat(found(check.owner("35"), "a1")).containsExactly("DAERAH_SENDIRI");
    }

    @Test
    void a_rule_that_does_not_say_so_is_not_tried() {
        assertThatThrownBy(() -> check(ELSEWHERE)).hasMessageContaining("without withAgencies()");
    }
}
