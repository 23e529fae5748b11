package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** What is wrong with an action of a screen is found when its sector is admitted. */
class ActionCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");
    private static final RecordType LOT = type("lot");
    private static final RecordType OTHER = type("lain");

    private static RecordType type(String code) {
        return RecordType.of(code, 1, "Lot", "Lot")
                .fields(DAY, NOTE)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .workflow(Workflow.start("DRAF", "Draf", "Draft")
                        .state("KIRIM", "Dikirim", "Sent")
                        .move("AJUKAN", "Ajukan", "Submit", "DRAF", "KIRIM", Actor.owner(Role.OPD)));
    }

    private static List<Finding> found(ScreenAction... actions) {
        var defined = DefinitionCheck.of(s -> s.id("ikan")
                .title("Ikan", "Fish")
                .records(LOT)
                .screens(Screen.of("lot", "Lot", "Lots", "fish", r -> View.stack())
                        .actions(actions)));
        return defined.isDone() ? List.of() : defined.problem().findings();
    }

    private static ScreenAction action(Function<Submission, Outcome> function) {
        return ScreenAction.of("kerja", "Kerjakan", "Do", function);
    }

    private static Outcome done() {
        return Outcome.of("Selesai.", "Done.");
    }

    @Test
    void a_sound_one_is_admitted_and_one_that_stumbles_over_what_was_made_up_is_not_refused_for_that() {
        assertThat(found(
                        action(s -> done().creates(
                                                LOT,
                                                Values.of(DAY, s.value(DAY)).and(NOTE, s.record()))
                                        .moves(LOT, s.id(), "AJUKAN")
                                        .tells(Notice.of("Lihat", "Look").at("lot")))
                                .on(LOT)
                                .inputs(DAY),
                        ScreenAction.of("gagal", "Gagal", "Fail", s -> {
                            throw new IllegalStateException("not with this day");
                        })))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_its_words_and_inputs_is_said_at_once() {
        assertThat(found(
                        action(s -> done().creates(LOT, Values.of(DAY, s.today()))),
                        ScreenAction.of(
                                        "kerja",
                                        "Kerjakan lagi",
                                        "",
                                        s -> done().creates(LOT, Values.of(DAY, s.today())))
                                .on(OTHER)
                                .inputs(
                                        Field.text("record", "Catatan", "Record"),
                                        Field.text("nama", "Nama", "Name").personal(),
                                        Field.file("berkas", "Berkas", "File"),
                                        Field.text("isi", "Isi", "Content").requiredFrom("KIRIM"))))
                .extracting(f -> f.code() + " " + f.field())
                .contains(
                        "DEFINITION_TWICE lot.actions",
                        "DEFINITION_TEXT lot.kerja",
                        "DEFINITION_ACTION lot.kerja",
                        "DEFINITION_ACTION lot.kerja.record",
                        "DEFINITION_ACTION lot.kerja.nama",
                        "DEFINITION_ACTION lot.kerja.berkas",
                        "DEFINITION_ACTION lot.kerja.isi");
    }

    @Test
    void what_it_reads_without_saying_so_is_found() {
        Aggregate all = Aggregate.over(LOT);
        assertThat(found(action(s -> {
                    s.find(NOTE);
                    s.answers().count(all);
                    return done().moves(LOT, s.id(), "AJUKAN");
                })))
                .extracting(Finding::code)
                .containsExactly("DEFINITION_READS", "DEFINITION_READS", "DEFINITION_READS");
    }

    @Test
    void an_outcome_that_names_what_is_not_there_is_found() {
        assertThat(found(action(s -> done()))).extracting(Finding::code).containsExactly("DEFINITION_OUTCOME");
        assertThat(found(action(s -> done().creates(OTHER, Values.of(DAY, s.today()))
                        .changes(LOT, "x", Values.of(Field.text("warna", "Warna", "Colour"), "biru"))
                        .moves(LOT, "x", "TUTUP")
                        .movesEach(RecordQuery.of(LOT).where(Filter.is(NOTE, "a")), "AJUKAN")
                        .tells(Notice.of("Lihat", "").at("tiada")))))
                .extracting(Finding::code)
                .containsOnly("DEFINITION_OUTCOME", "DEFINITION_NOT_QUERYABLE", "DEFINITION_TEXT")
                .hasSize(7);
        PartType rows = PartType.of("baris", "Baris", "Rows").fields(NOTE);
        assertThat(found(action(s ->
                        done().creates(LOT, Values.of(DAY, s.today()).and(rows, List.of(Values.of(DAY, s.today())))))))
                .as("the type has no such part")
                .extracting(Finding::code)
                .containsExactly("DEFINITION_OUTCOME");
    }
}
