package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.View;

/** What is refused of totals that are shared, and of questions about what others share. */
class SharedDefinitionTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<String> KIND =
            Field.choice("jenis", "Jenis", "Kind", Choice.of("A", "A", "A")).queryable();
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").queryable();
    private static final Field<String> NAME =
            Field.text("nama", "Nama", "Name").queryable().personal();
    private static final Field<BigDecimal> TONS =
            Field.decimal("ton", "Ton", "Tons", 1, "ton").queryable();
    private static final Field<BigDecimal> PRICE =
            Field.money("harga", "Harga", "Price").queryable();
    private static final Field<String> PACT = Field.agreement("pks", "PKS", "Agreement");

    private static final RecordType PLAIN = RecordType.of("kirim", 1, "Kiriman", "Shipment")
            .fields(DAY, KIND, TO, NAME, TONS, PRICE, PACT)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Workflow FLOW = Workflow.start("DRAF", "Draf", "Draft")
            .state("KIRIM", "Terkirim", "Sent")
            .move("KIRIMKAN", "Kirim", "Send", "DRAF", "KIRIM", Actor.owner(Role.OPD));
    private static final RecordType TOTALS =
            PLAIN.shareTotals(SharedTotals.quarterly(3).by(KIND).sums(TONS));
    private static final RecordType SHARED = PLAIN.workflow(FLOW)
            .share(Sharing.record(TO, "KIRIM", DAY, TO, TONS, NAME), Sharing.counterpart("KIRIM", DAY, TONS, KIND));

    private static Result<Definition> defined(RecordType type, Aggregate... asked) {
        return DefinitionCheck.of(s -> s.id("uji")
                .title("Uji", "Test")
                .records(type)
                .screens(Screen.of("layar", "Layar", "Screen", "fish", r -> View.stack())
                        .asks(asked)));
    }

    private static List<String> said(Result<Definition> result) {
        return result.problem().findings().stream()
                .map(f -> f.code() + ": " + f.message().en())
                .toList();
    }

    @Test
    void totals_are_refused_with_everything_wrong_in_them() {
        RecordType type = RecordType.of("kirim", 1, "Kiriman", "Shipment")
                .fields(DAY, KIND, NAME, TONS)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .workflow(FLOW)
                .shareTotals(SharedTotals.monthly(0)
                        .by(KIND, KIND, DAY)
                        .sums(NAME, PRICE)
                        .from("DRAF"));

        assertThat(said(defined(type)))
                .containsExactly(
                        "DEFINITION_TOTALS: The type has no agreement field.",
                        "DEFINITION_TOTALS: At least 1 to 1,000 records.",
                        "DEFINITION_TOTALS: Say from which state on records count; a draft never does.",
                        "DEFINITION_TOTALS: Totals lie apart by queryable() fields with listed values that are not personal, not by 'hari'.",
                        "DEFINITION_TOTALS: Sums are of queryable() numbers that are not personal, not of 'nama'.",
                        "DEFINITION_TOTALS: Sums are of queryable() numbers that are not personal, not of 'harga'.",
                        "DEFINITION_TWICE: The code 'jenis' is used twice.");
        assertThat(said(defined(PLAIN.shareTotals(SharedTotals.yearly(3).from("KIRIM")))))
                .containsExactly("DEFINITION_TOTALS: The type has no workflow.");
    }

    @Test
    void a_question_about_partners_is_made_of_whole_cells() {
        Aggregate whole = Aggregate.over(TOTALS)
                .where(Filter.is(KIND, "A"))
                .by(Dimension.agreement(), Dimension.owner(), Dimension.of(KIND), Dimension.quarter(), Dimension.year())
                .measure(Measure.count(), Measure.sum(TONS), Measure.avg(TONS))
                .scope(Coverage.PARTNERS);
        Aggregate parts = Aggregate.over(TOTALS)
                .where(Filter.is(TO, "35"))
                .newestPer(KIND)
                .by(Dimension.month(), Dimension.of(TO), Dimension.bands(TONS, 5))
                .measure(Measure.max(TONS), Measure.sum(PRICE), Measure.distinct(KIND))
                .scope(Coverage.PARTNERS);

        assertThat(defined(TOTALS, whole).isDone()).isTrue();
        assertThat(said(defined(TOTALS, parts)))
                .containsExactly(
                        "DEFINITION_NOT_SHARED: The filter is(tujuan, [35]): not among what shareTotals() shares.",
                        "DEFINITION_NOT_SHARED: The dimension month: not among what shareTotals() shares.",
                        "DEFINITION_NOT_SHARED: The dimension field(tujuan): not among what shareTotals() shares.",
                        "DEFINITION_NOT_SHARED: The dimension bands(ton at [5]): not among what shareTotals() shares.",
                        "DEFINITION_NOT_SHARED: The measure max(ton): not among what shareTotals() shares.",
                        "DEFINITION_NOT_SHARED: The measure sum(harga): not among what shareTotals() shares.",
                        "DEFINITION_NOT_SHARED: The measure distinct(jenis): not among what shareTotals() shares.",
                        "DEFINITION_NOT_SHARED: newestPer(): not among what shareTotals() shares.");
    }

    @Test
    void a_question_cannot_bring_totals_of_its_own() {
        RecordType wider = PLAIN.shareTotals(SharedTotals.monthly(1).by(KIND).sums(TONS));

        assertThat(said(defined(TOTALS, Aggregate.over(wider).scope(Coverage.PARTNERS))))
                .containsExactly("DEFINITION_NOT_SHARED: Totals of 'kirim': not among what shareTotals() shares.");
        assertThat(said(defined(PLAIN, Aggregate.over(wider).scope(Coverage.PARTNERS))))
                .hasSize(1);
    }

    @Test
    void a_question_about_shared_records_looks_only_at_what_every_way_shows() {
        Aggregate seen = Aggregate.over(SHARED)
                .where(Filter.state("KIRIM"))
                .by(Dimension.owner(), Dimension.month(), Dimension.state())
                .measure(Measure.sum(TONS))
                .scope(Coverage.SHARED);
        Aggregate hidden = Aggregate.over(SHARED)
                .where(Filter.present(NAME), Filter.is(KIND, "A"))
                .by(Dimension.agreement())
                .measure(Measure.sum(PRICE))
                .scope(Coverage.SHARED);

        assertThat(defined(SHARED, seen).isDone()).isTrue();
        assertThat(said(defined(SHARED, hidden)))
                .containsExactly(
                        "DEFINITION_NOT_SHARED: The field 'nama' is not seen by other regions.",
                        "DEFINITION_NOT_SHARED: The field 'jenis' is not seen by other regions.",
                        "DEFINITION_NOT_SHARED: The field 'pks' is not seen by other regions.",
                        "DEFINITION_NOT_SHARED: The field 'harga' is not seen by other regions.");
        assertThat(said(defined(PLAIN, Aggregate.over(PLAIN).scope(Coverage.SHARED))))
                .containsExactly("DEFINITION_NOT_SHARED: Records of 'kirim' are not shared.");
    }

    @Test
    void rules_ask_about_the_own_records() {
        List<Finding> findings = DefinitionCheck.of(s -> s.id("uji")
                        .title("Uji", "Test")
                        .records(TOTALS)
                        .rules(Rule.record("ATURAN", TOTALS, "a", "b", "c", f -> List.of())
                                .asks(Aggregate.over(TOTALS).scope(Coverage.PARTNERS))))
                .problem()
                .findings();

        assertThat(findings).extracting(Finding::code).containsExactly("DEFINITION_SCOPE");
    }

    private static List<String> jobCodes(Coverage coverage) {
        Result<Definition> result = DefinitionCheck.of(s -> s.id("uji")
                .title("Uji", "Test")
                .records(PLAIN)
                .jobs(SectorJob.daily("harian", "Harian", "Daily", f -> List.of())
                        .asks(Aggregate.over(PLAIN).scope(coverage))));
        return result.isDone() ? List.of() : said(result);
    }

    @Test
    void jobs_look_at_one_region_and_never_at_all_of_them() {
        assertThat(jobCodes(Coverage.OWN)).isEmpty();
        assertThat(jobCodes(Coverage.SEEN))
                .containsExactly(
                        "DEFINITION_SCOPE: A job looks at the records of its region; there is no reader who may see more.");
        assertThat(jobCodes(Coverage.SHARED)).isNotEmpty();
    }

    @Test
    void a_question_cannot_count_states_days_or_agreements_of_its_own_in_totals() {
        RecordType stated = TOTALS.workflow(FLOW)
                .shareTotals(SharedTotals.quarterly(3).by(KIND).sums(TONS).from("KIRIM"));
        Field<LocalDate> other = Field.date("lain", "Lain", "Other").queryable();
        Workflow wider = Workflow.start("KIRIM", "Terkirim", "Sent")
                .state("DRAF", "Draf", "Draft")
                .move("KIRIMKAN", "Kirim", "Send", "KIRIM", "DRAF", Actor.owner(Role.OPD));
        RecordType otherDay = RecordType.of("kirim", 1, "Kiriman", "Shipment")
                .fields(DAY, other, KIND, TO, NAME, TONS, PRICE, PACT)
                .happensOn(other)
                .owner(Owner.REGION)
                .shareTotals(SharedTotals.quarterly(3).by(KIND).sums(TONS));
        Field<String> second = Field.agreement("pks_lain", "PKS lain", "Other agreement");
        RecordType otherPact = RecordType.of("kirim", 1, "Kiriman", "Shipment")
                .fields(DAY, KIND, TO, NAME, TONS, PRICE, second)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .shareTotals(SharedTotals.quarterly(3).by(KIND).sums(TONS));

        assertThat(defined(stated, Aggregate.over(stated).scope(Coverage.PARTNERS))
                        .isDone())
                .isTrue();
        for (Aggregate asked : List.of(
                Aggregate.over(stated.workflow(wider)).scope(Coverage.PARTNERS),
                Aggregate.over(otherDay).scope(Coverage.PARTNERS),
                Aggregate.over(otherPact).scope(Coverage.PARTNERS))) {
            assertThat(said(defined(asked.type().workflow().isPresent() ? stated : TOTALS, asked)))
                    .containsExactly("DEFINITION_NOT_SHARED: Totals of 'kirim': not among what shareTotals() shares.");
        }
    }
}
