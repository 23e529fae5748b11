package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** A screen that names what its sector does not have is refused at admission, not met by a reader. */
class ScreenCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<BigDecimal> TONS =
            Field.decimal("ton", "Berat", "Weight", 2, "ton").queryable();
    private static final Field<String> KIND = Field.choice(
                    "jenis", "Jenis", "Kind", Choice.of("SEGAR", "Segar", "Fresh"))
            .queryable();
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");
    private static final Field<String> FOREIGN =
            Field.text("asing", "Asing", "Foreign").queryable();
    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(DAY, TONS, KIND, NOTE)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final RecordType OTHER =
            RecordType.of("lain", 1, "Lain", "Other").fields(DAY).happensOn(DAY).owner(Owner.REGION);
    private static final Aggregate ALL = Aggregate.over(LOT).measure(Measure.count(), Measure.sum(TONS));
    private static final Aggregate BY_KIND = ALL.by(Dimension.of(KIND), Dimension.month());

    private static List<Finding> findings(Function<ScreenRequest, View> function) {
        var judged = DefinitionCheck.of(s -> s.id("ikan")
                .title("Ikan", "Fish")
                .records(LOT)
                .screens(Screen.of("layar", "Layar", "Screen", "fish", function).asks(ALL, BY_KIND)));
        return judged.isDone() ? List.of() : judged.problem().findings();
    }

    @Test
    void a_sound_screen_is_accepted() {
        assertThat(findings(r -> View.stack(
                        View.figures(Figure.of(
                                "Berat", "Weight", Cell.of(r.answers().figure(ALL, Measure.sum(TONS)), "ton"))),
                        View.table(RecordQuery.of(LOT).where(Filter.is(KIND, "SEGAR")), DAY, TONS, NOTE),
                        View.form(LOT))))
                .isEmpty();
    }

    @Test
    void everything_that_a_screen_names_in_vain_is_told_at_once() {
        List<Finding> findings = findings(r -> View.stack(
                View.table(RecordQuery.of(LOT).where(Filter.present(NOTE)), DAY, FOREIGN),
                View.group("Lain", "Other", View.table(RecordQuery.of(OTHER), DAY)),
                View.form(OTHER)));

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("DEFINITION_NOT_QUERYABLE", "DEFINITION_SCREEN_FIELD", "DEFINITION_SCREEN_TYPE");
        assertThat(findings).extracting(Finding::field).containsOnly("layar");
    }

    @Test
    void what_a_screen_shows_only_once_there_are_records_is_looked_at_too() {
        assertThat(findings(
                        r -> r.answers().count(ALL) == 0 ? View.form(LOT) : View.table(RecordQuery.of(LOT), FOREIGN)))
                .extracting(Finding::code)
                .containsExactly("DEFINITION_SCREEN_FIELD");
    }

    @Test
    void a_board_needs_a_field_whose_words_are_its_columns() {
        assertThat(findings(r -> View.board(RecordQuery.of(LOT), KIND, NOTE, TONS)))
                .isEmpty();
        assertThat(findings(r -> View.board(RecordQuery.of(LOT), NOTE, FOREIGN)))
                .extracting(Finding::code)
                .containsExactly("DEFINITION_SCREEN_FIELD", "DEFINITION_NOT_QUERYABLE", "DEFINITION_SCREEN_BOARD");
    }

    @Test
    void the_form_of_a_kept_record_takes_what_names_one_of_its_type() {
        Ask lot = Ask.record("lot", "Lot", "Lot", RecordQuery.of(LOT));
        assertThat(findings(r ->
                        View.stack(View.ask(lot), View.form(LOT, r.chosen(lot).orElse("")))))
                .isEmpty();
        assertThat(findings(r -> View.form(LOT, "7abc")))
                .extracting(Finding::code)
                .containsExactly("DEFINITION_SCREEN_RECORD");
        assertThat(findings(r -> View.stack(r.answers().to(BY_KIND).stream()
                        .map(g -> View.form(LOT, g.key(Dimension.of(KIND)).orElseThrow()))
                        .toArray(View[]::new))))
                .singleElement()
                .satisfies(f -> assertThat(f.message().en()).contains("'SEGAR', which is no record of that type"));
    }

    @Test
    void a_question_which_record_is_meant_names_types_and_fields_that_are_there() {
        Ask other = Ask.record("lain", "Lain", "Other", RecordQuery.of(OTHER));
        Ask noted = Ask.record("lot", "Lot", "Lot", RecordQuery.of(LOT).where(Filter.present(NOTE)));
        assertThat(findings(r -> View.stack(
                        View.ask(other, noted), View.form(LOT, r.chosen(other).orElse("")))))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "DEFINITION_SCREEN_TYPE", "DEFINITION_NOT_QUERYABLE", "DEFINITION_SCREEN_RECORD");
    }

    @Test
    void made_up_answers_have_keys_of_the_right_form() {
        assertThat(findings(r -> {
                    for (Group group : r.answers().to(BY_KIND)) {
                        String kind = group.key(Dimension.of(KIND)).orElseThrow();
                        String month = group.key(Dimension.month()).orElseThrow();
                        assertThat(kind).isEqualTo("SEGAR");
                        assertThat(month).matches("\\d{4}-\\d{2}");
                        return View.table(RecordQuery.of(LOT), FOREIGN);
                    }
                    return View.form(LOT);
                }))
                .hasSize(1);
    }

    @Test
    void a_screen_that_cannot_bear_an_empty_platform_is_refused() {
        assertThat(findings(r -> View.figures(Figure.of(
                        "Berat",
                        "Weight",
                        Cell.of(r.answers().figure(ALL, Measure.sum(TONS)).orElseThrow(), "ton")))))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo("DEFINITION_SCREEN_FAILS");
                    assertThat(f.message().en()).contains("NoSuchElementException");
                });
    }

    @Test
    void a_screen_that_stumbles_only_over_made_up_answers_is_accepted() {
        assertThat(findings(r -> {
                    if (r.answers().count(ALL) == 2) {
                        throw new IllegalStateException("two of them cannot weigh two tons together");
                    }
                    return View.form(LOT);
                }))
                .isEmpty();
    }
}
