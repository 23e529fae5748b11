package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Chart;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.LackingView;
import simpul.core.model.sector.view.Matrix;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.RegionMap;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.core.model.sector.view.ViewTree;
import simpul.core.model.text.Text;

/** Whatever a node is, it waits in words while its question waits, and says in words that its question failed. */
class NodeStatesStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<String> PLACE =
            Field.choice("tempat", "Tempat", "Place", Choice.of("A", "A", "A")).queryable();
    private static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 6, "ton").queryable();
    private static final Field<Boolean> HEAVY = Field.yesNo("berat", "Berat", "Heavy");
    private static final RecordType LOT = lot(1);
    private static final Measure TOTAL = Measure.sum(MASS);

    @TempDir
    Path folder;

    private static RecordType lot(int schema) {
        return RecordType.of("lot", schema, "Lot", "Lot")
                .fields(DAY, PLACE, MASS, HEAVY)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .derive(HEAVY, r -> r.find(MASS).filter(m -> m.signum() > 0).isPresent());
    }

    private static Sector sector(RecordType lot) {
        Aggregate sum = Aggregate.over(lot).measure(TOTAL).upToDate();
        return s -> s.id("berat")
                .title("Berat", "Heavy")
                .records(lot)
                .screens(Screen.of("semua", "Semua", "All", "fish", r -> all(r, sum))
                        .asks(sum));
    }

    /** One node of each kind, by its word. */
    private static Map<String, View> kinds() {
        Text title = Text.of("Judul", "Title");
        List<View> each = List.of(
                View.stack(View.notice(Tone.INFO, "Isi", "Content")),
                View.notice(Tone.INFO, "Kabar", "News"),
                View.figures(Figure.of("Lot", "Lots", Cell.of(1))),
                View.table(RecordQuery.of(LOT), DAY),
                View.form(LOT),
                View.grid(title, List.of(title), List.of()),
                View.promises(List.of()),
                View.chart(Chart.bar("Grafik", "Chart")),
                View.matrix(Matrix.of("Matriks", "Matrix")),
                View.map(RegionMap.of("Peta", "Map")),
                View.timeline(title, List.of()),
                View.steps(title, List.of()),
                View.board(RecordQuery.of(LOT), PLACE, DAY),
                View.ask(Ask.of("jenis", "Jenis", "Kind").option("A", title)));
        Map<String, View> kinds = new TreeMap<>();
        each.forEach(view -> kinds.put(view.node(), view));
        return kinds;
    }

    private static View all(ScreenRequest r, Aggregate sum) {
        return View.stack(kinds().values().stream()
                .map(view -> r.node(answers -> view, sum))
                .toArray(View[]::new));
    }

    private static List<View> shown(RecordHouse house) {
        View view = house.screens
                .show(officer("81"), "berat", "semua", Period.of("2026-TW3"), Map.of())
                .value()
                .view();
        return ((GroupView) view).nodes();
    }

    private static void lot(RecordHouse house, String mass) {
        house.records
                .create(call("81"), "berat", "lot", Map.of("hari", "2026-08-17", "massa", mass), InputStyle.PROGRAMS)
                .value();
    }

    private static void assertLacking(List<View> nodes, boolean failed) {
        assertThat(nodes)
                .hasSameSizeAs(kinds().keySet())
                .allSatisfy(node -> assertThat(node).isInstanceOfSatisfying(LackingView.class, l -> {
                    assertThat(l.hasFailed()).isEqualTo(failed);
                    assertThat(List.of(
                                    l.what().id(),
                                    l.what().en(),
                                    l.why().id(),
                                    l.why().en()))
                            .doesNotContain("");
                }));
    }

    @Test
    void no_kind_of_node_is_left_out_here() {
        Set<String> known = new TreeSet<>(ViewTree.nodes());
        known.remove(LackingView.waiting(Text.same("a"), Text.same("b")).node());

        assertThat(kinds().keySet()).isEqualTo(known);
    }

    @Test
    void each_kind_waits_while_older_records_are_computed_again_and_stands_then() {
        try (RecordHouse house = new RecordHouse(folder, sector(LOT), "a")) {
            lot(house, "2");
            assertThat(shown(house)).containsExactlyElementsOf(kinds().values());
        }
        RecordType second = lot(2).upcast(1, u -> u.restated(HEAVY));
        try (RecordHouse house = new RecordHouse(folder, sector(second), "b")) {
            assertLacking(shown(house), false);

            int steps = 0;
            while ((house.filling.step("berat") || house.restating.step("berat")) && steps < 20) {
                steps++;
            }
            assertThat(shown(house)).containsExactlyElementsOf(kinds().values());
        }
    }

    @Test
    @Tag("sqlite")
    void each_kind_says_that_its_question_failed() {
        try (RecordHouse house = new RecordHouse(folder, sector(LOT))) {
            lot(house, "9000000000000");
            lot(house, "9000000000000");

            assertLacking(shown(house), true);
        }
    }
}
