package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Actions of screens are tried over the records that a test has put in place. */
class ActingTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 2, "kg").queryable();
    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(DAY, MASS)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("KIRIM", "Dikirim", "Sent")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "KIRIM", Actor.owner(Role.OPD)));
    private static final Aggregate ALL = Aggregate.over(LOT);
    private static final Period QUARTER = Period.quarter(2026, 3);

    private final SectorCheck check = SectorCheck.of(s -> s.id("ikan")
            .title("Ikan", "Fish")
            .records(LOT)
            .rules(Rule.record(
                    "RINGAN",
                    LOT,
                    "Ringan",
                    "Light",
                    "Perda 1",
                    lot -> lot.find(MASS).filter(kg -> kg.signum() > 0).isPresent()
                            ? List.of()
                            : List.of(Finding.blocking("KOSONG", MASS.code(), Text.of("Kosong.", "Empty.")))))
            .screens(Screen.of("lot", "Lot", "Lots", "fish", r -> View.stack())
                    .asks(ALL)
                    .actions(
                            ScreenAction.of("bagi", "Bagi", "Split", ActingTest::split)
                                    .on(LOT)
                                    .inputs(MASS.required()),
                            ScreenAction.of(
                                    "kirim",
                                    "Kirim",
                                    "Send",
                                    r -> Outcome.of("Terkirim.", "Sent.")
                                            .movesEach(RecordQuery.of(LOT).where(Filter.state("DRAF")), "AJUKAN")),
                            ScreenAction.of(
                                    "kirim_ringan",
                                    "Kirim ringan",
                                    "Send light",
                                    r -> Outcome.of("Terkirim.", "Sent.")
                                            .changesEach(RecordQuery.of(LOT), Values.of(MASS, BigDecimal.ONE))
                                            .movesEach(RecordQuery.of(LOT).where(Filter.state("DRAF")), "AJUKAN")),
                            ScreenAction.of(
                                            "ringankan",
                                            "Ringankan",
                                            "Lighten",
                                            r -> Outcome.of("Ringan.", "Light.")
                                                    .changesEach(
                                                            RecordQuery.of(LOT).in(DAY, r.period()),
                                                            Values.of(MASS, r.value(MASS))))
                                    .inputs(MASS.required()))));

    private static Outcome split(Submission s) {
        return Outcome.of("Dibagi.", "Split.")
                .changes(LOT, s.id(), Values.of(MASS, s.record().value(MASS).subtract(s.value(MASS))))
                .creates(LOT, Values.of(DAY, s.today()).and(MASS, s.value(MASS)));
    }

    @Test
    void each_record_of_an_outcome_is_judged() {
        check.given(LOT, Map.of("hari", "17/08/2026", "massa", "10,5"));

        Outcome outcome = check.act("lot", "bagi", QUARTER, Map.of("record", "1", "massa", "4"))
                .value();
        assertThat(outcome.steps()).extracting(Outcome.Step::kind).containsExactly("change", "create");
        assertThat(outcome.steps().get(0).values()).containsEntry("massa", new BigDecimal("6.50"));

        assertThat(check.act("lot", "bagi", QUARTER, Map.of("record", "1", "massa", "10,5"))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("KOSONG");
        assertThat(check.act("lot", "bagi", QUARTER, Map.of("record", "1"))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_REQUIRED");
    }

    @Test
    void a_query_means_the_records_for_which_it_holds() {
        assertThat(check.act("lot", "kirim", QUARTER, Map.of()).problem().findings())
                .extracting(Finding::code)
                .containsExactly("ACTION_NOTHING");

        check.given(LOT, Map.of("hari", "17/08/2026", "massa", "10"));
        check.given(LOT, "KIRIM", Map.of("hari", "17/11/2026", "massa", "10"));

        assertThat(check.act("lot", "kirim", QUARTER, Map.of()).isDone()).isTrue();
        assertThat(check.act("lot", "ringankan", QUARTER, Map.of("massa", "0"))
                        .problem()
                        .findings())
                .as("only the one of the period")
                .hasSize(1);
    }

    @Test
    void two_queries_that_mean_one_record_are_refused_as_the_platform_does() {
        check.given(LOT, Map.of("hari", "17/08/2026", "massa", "10"));

        assertThat(check.act("lot", "kirim_ringan", QUARTER, Map.of()).problem().findings())
                .extracting(Finding::code)
                .containsExactly("ACTION_TWICE");
    }
}
