package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
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
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/** A rule about the calendar and about another region is tried without a server. */
class RouteRulesTest {
    private static final SectorParameter STATUS = SectorParameter.of("status", "Status", "Status", 0, "tingkat")
            .basedOn("Keputusan Menteri", "Decision of the minister")
            .since(LocalDate.of(2025, 1, 1))
            .range(0, 3);
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "To").required();
    private static final RecordType ROUTE = RecordType.of("kirim", 1, "Kiriman", "Shipment")
            .fields(DAY, TO)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private static List<Finding> route(SectorParameter status, RuleFacts facts) {
        List<Finding> found = new ArrayList<>();
        if (!facts.isWorkingDay(facts.value(DAY))) {
            found.add(Finding.blocking("HARI_LIBUR", DAY.code(), Text.of("Hari libur.", "No working day.")));
        }
        if (facts.parameter(status).compareTo(facts.parameter(status, TO)) > 0) {
            found.add(Finding.blocking("RUTE_DILARANG", TO.code(), Text.of("Rute dilarang.", "Route forbidden.")));
        }
        return found;
    }

    private static SectorCheck check(SectorParameter status) {
        return SectorCheck.of(s -> s.id("ternak")
                        .title("Ternak", "Livestock")
                        .parameters(status)
                        .records(ROUTE)
                        .rules(Rule.record("RUTE", ROUTE, "Rute", "Route", "PP 47/2014", f -> route(status, f))))
                .holidays(LocalDate.of(2026, 8, 17));
    }

    private static List<String> found(SectorCheck check, String to, String day) {
        Result<Map<String, Object>> written = check.write(ROUTE, Map.of("hari", day, "tujuan", to));
        return written.isDone()
                ? List.of()
                : written.problem().findings().stream().map(Finding::code).toList();
    }

    @Test
    void holidays_weekends_and_the_status_of_the_destination_are_known() {
        SectorParameter status = STATUS.perRegion();
        SectorCheck check = check(status).sets(status, 3).sets(status, "64", 3);
        assertThat(found(check, "64", "18/08/2026")).isEmpty();
        assertThat(found(check, "64", "17/08/2026")).containsExactly("HARI_LIBUR");
        assertThat(found(check, "64", "16/08/2026")).containsExactly("HARI_LIBUR");
        assertThat(found(check, "35", "18/08/2026")).containsExactly("RUTE_DILARANG");
    }

    @Test
    void a_parameter_that_is_the_same_everywhere_is_not_asked_for_another_region() {
        assertThatThrownBy(() -> check(STATUS)).hasMessageContaining("it is not kept per region");
    }
}
