package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.ShownScreen;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.LackingView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** What a screen shows when the store cannot answer one of its questions, and what a reader may choose above it. */
class ScreenStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 6, "ton").queryable();
    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(DAY, MASS)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Measure TOTAL = Measure.sum(MASS);
    private static final Aggregate COUNTED = Aggregate.over(LOT);
    private static final Aggregate SUMMED = Aggregate.over(LOT).measure(TOTAL);
    private static final Ask KIND = Ask.of("jenis", "Jenis", "Kind").option("BEKU", Text.of("Beku", "Frozen"));

    private static final Sector HEAVY = s -> s.id("berat")
            .title("Berat", "Heavy")
            .records(LOT)
            .screens(
                    Screen.of("terpisah", "Terpisah", "Apart", "fish", ScreenStoryTest::apart)
                            .asks(COUNTED, SUMMED),
                    Screen.of("sekaligus", "Sekaligus", "Together", "fish", r -> sum(r.answers()))
                            .asks(COUNTED, SUMMED),
                    Screen.of("pilihan", "Pilihan", "Choice", "fish", ScreenStoryTest::chosen));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, HEAVY);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static View apart(ScreenRequest r) {
        return View.stack(r.node(ScreenStoryTest::sum, SUMMED), r.node(ScreenStoryTest::count, COUNTED));
    }

    private static View sum(Answers answers) {
        return View.figures(Figure.of("Massa", "Mass", Cell.of(answers.figure(SUMMED, TOTAL), "ton")));
    }

    private static View count(Answers answers) {
        return View.figures(Figure.of("Lot", "Lots", Cell.of(answers.count(COUNTED))));
    }

    private static View chosen(ScreenRequest r) {
        String chosen = r.chosen(KIND).orElse("semua");
        return View.stack(View.ask(KIND), View.figures(Figure.of("Pilihan", "Choice", Cell.of(Text.same(chosen)))));
    }

    private void lot(String mass) {
        Map<String, String> lot = Map.of("hari", "2026-08-17", "massa", mass);
        assertThat(house.records
                        .create(call("81"), "berat", "lot", lot, InputStyle.PROGRAMS)
                        .isDone())
                .isTrue();
    }

    private Result<ShownScreen> show(String screen, Map<String, String> choices) {
        return house.screens.show(officer("81"), "berat", screen, Period.of("2026-TW3"), choices);
    }

    private List<View> nodes(String screen, Map<String, String> choices) {
        return ((GroupView) show(screen, choices).value().view()).nodes();
    }

    @Test
    @Tag("sqlite")
    void a_question_beyond_the_store_spoils_only_the_nodes_that_need_it() {
        lot("9000000000000");
        lot("9000000000000");

        List<View> nodes = nodes("terpisah", Map.of());

        assertThat(nodes.get(0)).isInstanceOfSatisfying(LackingView.class, l -> {
            assertThat(l.hasFailed()).isTrue();
            assertThat(l.why().id()).contains("jumlahnya terlalu besar");
        });
        assertThat(nodes.get(1)).isEqualTo(View.figures(Figure.of("Lot", "Lots", Cell.of(2))));
    }

    @Test
    @Tag("sqlite")
    void a_screen_that_cannot_do_without_the_answer_is_unavailable_with_the_reason() {
        lot("9000000000000");
        lot("9000000000000");

        assertThat(show("sekaligus", Map.of()).problem().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(show("sekaligus", Map.of()).problem().detail().id()).contains("jumlahnya terlalu besar");
    }

    @Test
    void once_the_records_are_right_the_figures_are_there_again() {
        lot("9000000000000");

        assertThat(nodes("terpisah", Map.of()).get(0)).isInstanceOf(FiguresView.class);
    }

    @Test
    void a_reader_chooses_only_what_the_screen_offers() {
        assertThat(shownChoice(Map.of())).isEqualTo("semua");
        assertThat(shownChoice(Map.of("jenis", "BEKU"))).isEqualTo("BEKU");
        assertThat(shownChoice(Map.of("jenis", "PANAS"))).isEqualTo("semua");
        assertThat(shownChoice(Map.of("lain", "BEKU"))).isEqualTo("semua");
    }

    private String shownChoice(Map<String, String> choices) {
        FiguresView figures = (FiguresView) nodes("pilihan", choices).get(1);
        return Optional.of(figures.figures().get(0).value())
                .flatMap(Cell::words)
                .orElseThrow()
                .id();
    }
}
