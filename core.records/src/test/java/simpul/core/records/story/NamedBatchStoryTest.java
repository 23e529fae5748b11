package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.Region;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;

/** Lines that name five hundred vessels and five hundred agencies cost no more statements than those that name one. */
class NamedBatchStoryTest {
    private static final int ROWS = 500;
    /** As many as a batch may take that names nothing. */
    private static final long FEW = 60;

    private static final Field<String> MARK =
            Field.text("tanda", "Tanda selar", "Mark").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final RecordType VESSEL = RecordType.of("kapal", 1, "Kapal", "Vessel")
            .fields(MARK, DAY)
            .key(MARK)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("KAPAL_GANDA", MARK));
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    private static final Field<String> VESSEL_OF =
            Field.ref("kapal", "Kapal", "Vessel", "kapal").required().queryable();
    private static final Field<String> AGENCY =
            Field.agency("opd", "OPD", "Agency").required().queryable();
    private static final RecordType CALLING = RecordType.of("singgah", 1, "Singgah", "Call")
            .fields(NUMBER, DAY, VESSEL_OF, AGENCY)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    private static final Rule KNOWN_REGION = Rule.record(
                    "DAERAH", CALLING, "Daerah OPD", "Region of the agency", "dasar", NamedBatchStoryTest::known)
            .withAgencies();

    @TempDir
    Path folder;

    private RecordHouse house;
    private List<Agency> agencies = List.of();

    @BeforeEach
    void open() {
        house = new RecordHouse(
                folder,
                s -> s.id("coba").title("Coba", "Try").records(VESSEL, CALLING).rules(KNOWN_REGION));
        imported("81", "kapal", "tanda;hari", i -> "GT-" + i + ";2020-01-01");
        agencies = agencies();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static List<Finding> known(RuleFacts call) {
        return call.regionOf(AGENCY).isPresent()
                ? List.of()
                : List.of(Finding.blocking("TANPA_DAERAH", AGENCY.code(), Text.same("?")));
    }

    /** One half of them in the own region, each of the others in a region of its own. */
    private List<Agency> agencies() {
        List<Region> others = house.fixture.regions().standing().stream()
                .filter(r -> !r.code().equals("81"))
                .toList();
        List<Agency> all = IntStream.range(0, ROWS)
                .mapToObj(i -> new Agency(
                        "a" + i, i % 2 == 0 ? "81" : others.get(i).code(), "Dinas " + i, "D" + i, List.of(), 1))
                .toList();
        house.fixture.store().write(call("81"), tx -> {
            all.forEach(tx.port(AgencyStore.class)::add);
            tx.audit(AuditNote.of("agency.create", "agency", "a0").in("81"));
            return Result.done("a0");
        });
        return all;
    }

    private ImportReport imported(String region, String type, String heading, IntFunction<String> row) {
        String table = IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n", heading + "\n", "\n"));
        return house.imports
                .run(call(region), "coba", type, new ImportRequest(table, false))
                .value();
    }

    private List<RecordView> all(String type) {
        List<RecordView> all = new ArrayList<>();
        String after = null;
        do {
            var page = house.records
                    .list(call("81").caller(), "coba", type, new RecordSearch("", List.of()), new Cursor(100, after))
                    .value();
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private Map<String, String> vessels() {
        return all("kapal").stream()
                .collect(Collectors.toMap(v -> String.valueOf(v.values().get("tanda")), RecordView::id));
    }

    /** The statements that lines take which are written so. */
    private long statements(IntFunction<String> vessel, IntFunction<String> agency) {
        long before = house.fixture.foundation().engine().statements();
        ImportReport report = imported(
                "81",
                "singgah",
                "nomor;hari;kapal;opd",
                i -> "S-" + i + ";2026-08-17;" + vessel.apply(i) + ";" + agency.apply(i));
        long statements = house.fixture.foundation().engine().statements() - before;
        assertThat(report.findings()).isEmpty();
        assertThat(report.created() + report.unchanged()).isEqualTo(ROWS);
        return statements;
    }

    private String named(int i) {
        Agency agency = agencies.get(i);
        return agency.name() + (agency.region().equals("81") ? "" : " (" + agency.region() + ")");
    }

    @Test
    void five_hundred_vessels_by_their_key_and_agencies_by_their_name_are_found_together() {
        assertThat(statements(i -> (i % 2 == 0 ? "GT-" : "gt-") + i, this::named))
                .isLessThan(FEW);

        Map<String, String> vessels = vessels();
        assertThat(all("singgah")).hasSize(ROWS).allSatisfy(call -> {
            String number = String.valueOf(call.values().get("nomor")).substring("S-".length());
            assertThat(call.values())
                    .containsEntry("kapal", vessels.get("GT-" + number))
                    .containsEntry("opd", "a" + number);
        });
    }

    @Test
    void the_same_by_their_identifiers_are_found_together_too() {
        Map<String, String> vessels = vessels();

        assertThat(statements(i -> String.valueOf(vessels.get("GT-" + i)), i -> "a" + i))
                .isLessThan(FEW);
        statements(i -> "GT-" + i, this::named);
        assertThat(all("singgah")).as("each is what it was").hasSize(ROWS);
    }

    @Test
    void what_is_foreign_or_gone_is_missing_among_many_as_it_is_alone() {
        RecordView gone = all("kapal").get(0);
        house.records
                .delete(call("81"), "coba", "kapal", gone.id(), gone.version())
                .value();
        String mark = String.valueOf(gone.values().get("tanda"));
        imported("35", "kapal", "tanda;hari", i -> "JT-" + i + ";2020-01-01");
        String foreign = house.records
                .list(call("35").caller(), "coba", "kapal", new RecordSearch("", List.of()), new Cursor(1, null))
                .value()
                .items()
                .get(0)
                .id();
        Map<Integer, String> lost = Map.of(10, mark, 20, gone.id(), 30, "JT-7", 40, foreign, 50, "GT-none");
        String other = mark.equals("GT-1") ? "GT-2" : "GT-1";

        ImportReport report = imported(
                "81",
                "singgah",
                "nomor;hari;kapal;opd",
                i -> "S-" + i + ";2026-08-17;" + lost.getOrDefault(i, other) + ";" + (i == 60 ? "Dinas 1" : named(i)));

        Set<String> said = new TreeSet<>();
        report.findings()
                .forEach(f -> said.add(
                        f.row() - 2 + " " + f.column() + " " + f.finding().code()));
        assertThat(said)
                .containsExactly(
                        "10 kapal FIELD_REFERENCE",
                        "20 kapal FIELD_REFERENCE",
                        "30 kapal FIELD_REFERENCE",
                        "40 kapal FIELD_REFERENCE",
                        "50 kapal FIELD_REFERENCE",
                        "60 opd FIELD_REFERENCE");
        assertThat(report.created()).isEqualTo(ROWS - 6);
    }
}
