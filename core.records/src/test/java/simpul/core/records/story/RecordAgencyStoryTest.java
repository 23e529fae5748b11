package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
import simpul.core.records.judge.PureEngine;

/** A rule knows whose agency a record names: interns of Maluku are hosted by an agency of a region that is party to the agreement. */
class RecordAgencyStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> PACT = Field.agreement("pks", "PKS", "Agreement");
    private static final Field<String> HOST = Field.agency("opd", "OPD", "Host");
    private static final Field<String> NAME = Field.text("nama", "Nama", "Name");
    private static final RecordType STAY = RecordType.of("magang", 1, "Magang", "Internship")
            .fields(DAY, PACT, HOST, NAME)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Rule AT_A_PARTY = Rule.record(
                    "PIHAK", STAY, "Pada pihak PKS", "At a party", "PP 11/2017 Ps 212", RecordAgencyStoryTest::host)
            .withAgreement();

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, sector(AT_A_PARTY.withAgencies()));
        Pact.of("pks", "magang", "2026-01-01", 12, "81", "35").in(house.fixture);
        agency("a1", "35", "Dinas Pertanian");
        agency("b1", "64", "Dinas Pertanian");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void agency(String id, String region, String name) {
        house.fixture.store().write(call(region), tx -> {
            tx.port(AgencyStore.class).add(new Agency(id, region, name, name, List.of(), 1));
            tx.audit(AuditNote.of("agency.create", "agency", id).in(region));
            return Result.done(id);
        });
    }

    private static Sector sector(Rule rule) {
        return s -> s.id("magang").title("Magang", "Internships").records(STAY).rules(rule);
    }

    private static List<Finding> host(RuleFacts stay) {
        return stay.agreement().stream()
                .flatMap(a -> stay
                        .regionOf(HOST)
                        .filter(region ->
                                a.parties().stream().noneMatch(p -> p.region().equals(Optional.of(region))))
                        .stream())
                .map(region -> Finding.blocking("BUKAN_PIHAK", HOST.code(), Text.same("Daerah " + region)))
                .toList();
    }

    private Result<RecordView> stay(String... values) {
        Map<String, String> record = new HashMap<>(Map.of("hari", "2026-08-03"));
        for (int i = 0; i < values.length; i += 2) {
            record.put(values[i], values[i + 1]);
        }
        return house.records.create(call("81"), "magang", "magang", record, InputStyle.PROGRAMS);
    }

    private static List<String> refused(Sector sector) {
        return new PureEngine()
                .define(sector).problem().findings().stream()
                        .map(f ->
                                f.code() + " " + f.field() + ": " + f.message().en())
                        .toList();
    }

    @Test
    void a_host_in_a_region_that_is_no_party_is_refused_with_the_region_that_the_registry_knows() {
        assertThat(stay("pks", "pks", "opd", "a1").isDone()).isTrue();
        assertThat(stay("pks", "pks", "opd", "b1").problem().findings())
                .extracting(f -> f.code() + " " + f.field() + ": " + f.message().id() + ", " + f.basis())
                .containsExactly("BUKAN_PIHAK opd: Daerah 64, PP 11/2017 Ps 212");
    }

    @Test
    void a_record_that_names_no_agency_or_no_agreement_is_judged_without() {
        assertThat(stay("pks", "pks").isDone()).isTrue();
        assertThat(stay("opd", "b1").isDone()).isTrue();
    }

    @Test
    void agencies_that_lines_of_a_table_call_by_name_are_known_too() {
        String rows = "hari;pks;opd\r\n2026-08-03;PKS kapal;Dinas Pertanian (Jawa Timur)\r\n"
                + "2026-08-04;PKS kapal;Dinas Pertanian (Kalimantan Timur)\r\n";

        ImportReport report = house.imports
                .run(call("81"), "magang", "magang", new ImportRequest(rows, false))
                .value();

        assertThat(report.findings())
                .extracting(f -> f.row() + " " + f.finding().code())
                .containsExactly("3 BUKAN_PIHAK");
    }

    @Test
    void a_rule_that_looks_without_saying_so_is_refused_with_its_sector() {
        assertThat(refused(sector(AT_A_PARTY)))
                .containsExactly("DEFINITION_READS PIHAK: It reads the region of an agency without withAgencies().");
    }

    @Test
    void the_region_of_what_names_no_agency_is_refused_with_its_sector() {
        Rule rule = Rule.record(
                        "PIHAK",
                        STAY,
                        "Pihak",
                        "Party",
                        "dasar",
                        r -> r.regionOf(NAME).isPresent() ? List.of() : List.of(noHost()))
                .withAgencies();

        assertThat(refused(sector(rule)))
                .containsExactly(
                        "DEFINITION_READS PIHAK: It reads a region by the field 'nama', which names no agency.");
    }

    private static Finding noHost() {
        return Finding.blocking("TANPA_OPD", HOST.code(), Text.same("Tanpa OPD"));
    }

    @Test
    void a_type_that_names_no_agency_cannot_have_such_a_rule() {
        RecordType bare = STAY.fields(DAY);
        Rule rule = Rule.record("PIHAK", bare, "Pihak", "Party", "dasar", r -> List.of())
                .withAgencies();

        assertThat(refused(s -> s.id("magang")
                        .title("Magang", "Internships")
                        .records(bare)
                        .rules(rule)))
                .containsExactly("DEFINITION_FIELD PIHAK: The type 'magang' has no agency field for withAgencies().");
    }
}
