package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** What is refused of the states, pages and sharing of a type. */
class FlowDefinitionTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> NAME = Field.text("nama", "Nama", "Name");

    @Test
    void a_workflow_is_refused_with_everything_wrong_in_it() {
        Field<Long> early = Field.integer("awal", "Awal", "Early").requiredFrom("DRAF");
        Field<Long> lost = Field.integer("hilang", "Hilang", "Lost").requiredFrom("TIADA");
        Field<Long> row = Field.integer("baris", "Baris", "Row").requiredFrom("KIRIM");
        RecordType type = RecordType.of("mohon", 1, "Mohon", "Request")
                .fields(DAY, early, lost)
                .parts(PartType.of("rinci", "Rinci", "Rows").fields(row))
                .happensOn(DAY)
                .owner(Owner.REGION)
                .workflow(Workflow.start("DRAF", "Draf", "Draft")
                        .state("KIRIM", "Kirim", "Sent")
                        .state("kecil", "Kecil", "Small")
                        .move("AJUKAN", "Ajukan", "Submit", "DRAF", "KIRIM")
                        .move("AJUKAN", "Ajukan", "Submit", "KIRIM", "JAUH", Actor.owner(Role.DPRD))
                        .edits("KIRIM", Actor.owner(Role.OPD), NAME)
                        .frozen("KIRIM"));

        List<Finding> findings = DefinitionCheck.of(s -> s.id("mohon")
                        .title("Mohon", "Requests")
                        .records(type)
                        .rules(Rule.record("ATURAN", type, "a", "b", "c", f -> List.of())
                                .onMove("HILANG")))
                .problem()
                .findings();

        assertThat(findings)
                .extracting(f -> f.message().en())
                .contains(
                        "The code 'kecil' does not have the form [A-Z][A-Z0-9_]{0,59}.",
                        "The code 'AJUKAN' is used twice.",
                        "Say who takes this move.",
                        "The role DPRD does not write records of sectors.",
                        "There is no state 'JAUH'.",
                        "No move leads to the state 'kecil'.",
                        "This state is frozen.",
                        "The field 'nama' does not exist or is computed.",
                        "A field that is required from the start is just required().",
                        "There is no state 'TIADA'.",
                        "A field of a part cannot be required from a state on.",
                        "There is no move 'HILANG'.");
    }

    @Test
    void a_question_or_board_by_state_needs_a_workflow_with_that_state() {
        RecordType plain = RecordType.of("biasa", 1, "Biasa", "Plain")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);
        RecordType flowing = RecordType.of("alur", 1, "Alur", "Flow")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .workflow(Workflow.start("DRAF", "Draf", "Draft"));

        List<Finding> findings = DefinitionCheck.of(s -> s.id("keadaan")
                        .title("Keadaan", "States")
                        .records(plain, flowing)
                        .screens(
                                Screen.of("a", "a", "a", "fish", r -> View.boardByState(RecordQuery.of(plain), DAY)),
                                Screen.of(
                                                "b",
                                                "b",
                                                "b",
                                                "fish",
                                                r -> View.table(
                                                        RecordQuery.of(flowing).where(Filter.state("HILANG")), DAY))
                                        .asks(
                                                Aggregate.over(plain).by(Dimension.state()),
                                                Aggregate.over(flowing).where(Filter.state("DRAF", "LENYAP")))))
                .problem()
                .findings();

        assertThat(findings)
                .extracting(Finding::code, Finding::field)
                .containsOnly(
                        org.assertj.core.groups.Tuple.tuple("DEFINITION_STATE", "a"),
                        org.assertj.core.groups.Tuple.tuple("DEFINITION_STATE", "b"))
                .hasSize(4);
    }

    @Test
    void steps_are_refused_with_everything_wrong_in_them() {
        RecordType type = RecordType.of("jalan", 1, "Jalan", "Journey")
                .fields(DAY, NAME)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .steps(
                        FormStep.of("Awal", "Awal", "First"),
                        FormStep.of("lanjut", "Lanjut", "Next", DAY, DAY),
                        FormStep.of("lanjut", "Lain", "Other", Field.text("asing", "Asing", "Foreign")));

        List<Finding> findings = DefinitionCheck.of(
                        s -> s.id("jalan").title("Jalan", "Journeys").records(type))
                .problem()
                .findings();

        assertThat(findings)
                .extracting(f -> f.message().en())
                .contains(
                        "Steps need a workflow: what is not complete is kept as a draft.",
                        "The code 'Awal' does not have the form [a-z][a-z0-9_]{0,39}.",
                        "The step 'Awal' is empty.",
                        "The code 'lanjut' is used twice.",
                        "The code 'hari' is used twice.",
                        "The field 'nama' stands in no step.",
                        "The field 'asing' does not exist or is computed.",
                        "The required field 'hari' must stand in the first step, or be required from a state on.");
    }

    @Test
    void sharing_is_refused_with_everything_wrong_in_it() {
        Field<String> to = Field.region("tujuan", "Tujuan", "Destination");
        Field<String> secret = Field.text("rahasia", "Rahasia", "Secret");
        RecordType type = RecordType.of("angkutan", 1, "Angkutan", "Transport")
                .fields(DAY, NAME, to, secret)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .workflow(Workflow.start("DRAF", "Draf", "Draft")
                        .state("KIRIM", "Kirim", "Sent")
                        .move("AJUKAN", "Ajukan", "Send", "DRAF", "KIRIM", Actor.of(to, Role.OPD))
                        .edits("KIRIM", Actor.of(to, Role.OPD), secret)
                        .edits("DRAF", Actor.counterpart(Role.OPD), NAME))
                .share(
                        Sharing.record(to, "KIRIM", NAME, Field.text("asing", "Asing", "Foreign")),
                        Sharing.record(to, "HILANG", DAY),
                        Sharing.counterpart("KIRIM", DAY));

        List<Finding> findings = DefinitionCheck.of(
                        s -> s.id("angkut").title("Angkutan", "Transport").records(type))
                .problem()
                .findings();

        assertThat(findings)
                .extracting(f -> f.message().en())
                .contains(
                        "The code 'tujuan' is used twice.",
                        "What names the other region must be a region field that is queryable().",
                        "There is no field 'asing'.",
                        "There is no state 'HILANG'.",
                        "The type has no agreement field.",
                        "The day of the record must be shared: lists are ordered by it.",
                        "In the state 'DRAF' the record is not shared with 'of tujuan OPD'.",
                        "In the state 'DRAF' the record is not shared with 'counterpart OPD'.",
                        "Another region edits only fields that are named and shared with it.");
    }
}
