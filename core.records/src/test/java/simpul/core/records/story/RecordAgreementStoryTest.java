package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.records.judge.PureEngine;

/** A rule looks at the agreement that a record names: term, parties, numbers. */
class RecordAgreementStoryTest {
    private static final Caller MALUKU = officer("81");
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<LocalDate> UNTIL = Field.date("sampai", "Sampai", "Until");
    private static final Field<String> PACT = Field.agreement("pks", "PKS", "Agreement");
    private static final RecordType STAY = RecordType.of("tinggal", 1, "Tinggal", "Stay")
            .fields(DAY, UNTIL, PACT)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Rule TERM = Rule.record("MASA", STAY, "Masa", "Term", "dasar", RecordAgreementStoryTest::term);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, sector(TERM.withAgreement()));
        Pact.of("pks", "tinggal", "2026-01-01", 12, "81", "35").in(house.fixture);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Sector sector(Rule rule) {
        return s -> s.id("tinggal").title("Tinggal", "Stays").records(STAY).rules(rule);
    }

    private static List<Finding> term(RuleFacts stay) {
        return stay
                .agreement()
                .filter(a -> stay.find(UNTIL)
                        .filter(until -> a.ends().filter(until::isAfter).isPresent())
                        .isPresent())
                .map(a -> Finding.blocking("LEWAT", UNTIL.code(), Text.same(said(a))))
                .stream()
                .toList();
    }

    private static String said(AgreementFacts a) {
        return a.id() + " " + a.signed().orElseThrow() + " " + a.isRunning() + " " + a.sectors() + " "
                + a.parties().stream()
                        .map(p -> p.region().orElse("-") + "=" + p.number().orElse("-") + "," + p.isProvince())
                        .toList();
    }

    private Result<RecordView> stay(String until, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("hari", "2026-08-01");
        values.put("sampai", until);
        return house.records.create(Call.of(MALUKU), "tinggal", "tinggal", values, InputStyle.PROGRAMS);
    }

    @Test
    void a_stay_beyond_the_end_of_its_agreement_is_refused_with_what_the_agreement_says() {
        assertThat(stay("2026-12-31", Map.of("pks", "pks")).isDone()).isTrue();
        assertThat(stay("2027-01-01", Map.of("pks", "pks")).problem().findings())
                .extracting(f -> f.code() + ": " + f.message().id())
                .containsExactly("LEWAT: pks 2026-01-01 true [tinggal] [81=1/81,true, 35=1/35,true]");
    }

    @Test
    void a_record_that_names_none_is_judged_without() {
        assertThat(stay("2027-01-01", Map.of()).isDone()).isTrue();
    }

    @Test
    void rows_of_a_table_are_judged_by_their_agreement_too() {
        String rows = "hari;sampai;pks\r\n2026-08-01;2026-12-31;PKS kapal\r\n2026-08-02;2027-01-31;PKS kapal\r\n";

        ImportReport report = house.imports
                .run(Call.of(MALUKU), "tinggal", "tinggal", new ImportRequest(rows, false))
                .value();

        assertThat(report.findings())
                .extracting(f -> f.row() + " " + f.finding().code())
                .containsExactly("3 LEWAT");
    }

    @Test
    void a_rule_that_looks_without_saying_so_is_refused_with_its_sector() {
        assertThat(new PureEngine().define(sector(TERM)).problem().findings())
                .extracting(f -> f.code() + " " + f.field() + ": " + f.message().en())
                .containsExactly(
                        "DEFINITION_READS MASA: It reads the agreement of the record without withAgreement().");
    }

    @Test
    void a_type_without_agreement_cannot_have_such_a_rule() {
        RecordType bare = RecordType.of("tinggal", 1, "Tinggal", "Stay")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);
        Rule rule = Rule.record("MASA", bare, "Masa", "Term", "dasar", r -> List.of())
                .withAgreement();

        assertThat(new PureEngine()
                        .define(s -> s.id("tinggal")
                                .title("Tinggal", "Stays")
                                .records(bare)
                                .rules(rule))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("DEFINITION_NO_AGREEMENT");
    }
}
