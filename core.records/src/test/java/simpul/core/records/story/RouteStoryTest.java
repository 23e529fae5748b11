package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;
import simpul.core.store.parameter.ParameterService;

/** A rule knows the calendar, and what is stated for another region than the owner's. */
class RouteStoryTest {
    private static final SectorParameter STATUS = SectorParameter.of("status", "Status", "Status", 0, "tingkat")
            .basedOn("Keputusan Menteri", "Decision of the minister")
            .since(LocalDate.of(2025, 1, 1))
            .range(0, 3)
            .perRegion();
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "To").required();
    private static final RecordType ROUTE = RecordType.of("kirim", 1, "Kiriman", "Shipment")
            .fields(DAY, TO)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Sector SECTOR = s -> s.id("ternak")
            .title("Ternak", "Livestock")
            .parameters(STATUS)
            .records(ROUTE)
            .rules(Rule.record("RUTE", ROUTE, "Rute", "Route", "PP 47/2014", RouteStoryTest::route));

    @TempDir
    Path folder;

    private RecordHouse house;

    private static List<Finding> route(RuleFacts facts) {
        List<Finding> found = new ArrayList<>();
        if (!facts.isWorkingDay(facts.value(DAY))) {
            found.add(Finding.blocking("HARI_LIBUR", DAY.code(), Text.of("Hari libur.", "No working day.")));
        }
        if (facts.parameter(STATUS).compareTo(facts.parameter(STATUS, TO)) > 0) {
            found.add(Finding.blocking("RUTE_DILARANG", TO.code(), Text.of("Rute dilarang.", "Route forbidden.")));
        }
        return found;
    }

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void set(String region, String value) {
        ParameterService changes = new ParameterService(
                house.fixture.store(),
                new Everybody(),
                house.fixture.regions(),
                house.fixture.foundation().parameters());
        Result<Parameter> done = changes.set(
                house.fixture.call("81", Role.SEKRETARIAT),
                new ParameterDraft("sektor.ternak.status", region, value, "SK 1", LocalDate.of(2026, 8, 1)));
        assertThat(done.isDone()).isTrue();
    }

    private List<String> found(String owner, String to, String day) {
        Result<RecordView> kept = house.records.create(
                call(owner), "ternak", "kirim", Map.of("hari", day, "tujuan", to), InputStyle.PEOPLE);
        return kept.isDone()
                ? List.of()
                : kept.problem().findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_holiday_and_a_weekend_are_no_working_days() {
        assertThat(found("81", "35", "18/08/2026")).isEmpty();
        assertThat(found("81", "35", "17/08/2026")).containsExactly("HARI_LIBUR");
        assertThat(found("81", "35", "15/08/2026")).containsExactly("HARI_LIBUR");
    }

    @Test
    void the_status_of_the_place_to_which_it_goes_is_that_of_its_own_region_on_the_day() {
        set("81", "3");
        set("64", "3");

        assertThat(found("81", "35", "31/07/2026")).as("before it was stated").isEmpty();
        assertThat(found("81", "35", "03/08/2026")).containsExactly("RUTE_DILARANG");
        assertThat(found("81", "64", "03/08/2026")).as("no better there").isEmpty();
        assertThat(found("35", "81", "03/08/2026")).as("the other way").isEmpty();
    }

    private static final class Everybody implements Decisions {
        @Override
        public Optional<Problem> refusal(Caller caller, Action action, Subject subject) {
            return Optional.empty();
        }
    }
}
