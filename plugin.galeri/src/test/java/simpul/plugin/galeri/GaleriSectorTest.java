package simpul.plugin.galeri;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.ChartView;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.FormView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.MapView;
import simpul.core.model.sector.view.Matrix;
import simpul.core.model.sector.view.MatrixView;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;
import simpul.core.model.sector.view.ViewTree;
import simpul.core.model.text.Text;
import simpul.testkit.SectorCheck;

/** The gallery shows every kind of node, made from records. */
class GaleriSectorTest {
    private static final Period TW3 = Period.quarter(2026, 3);

    private final SectorCheck check = SectorCheck.of(new GaleriSector())
            .owner("81")
            .given(Activity.TYPE, activity("Pasar", "2026-07-03", "SELESAI", "81"))
            .given(Activity.TYPE, activity("Dermaga", "2026-09-20", "TUNDA", "81.71"))
            .given(Catch.TYPE, Map.of("tanggal", "2026-08-15", "wpp", "714", "berat", "120,5"))
            .given(
                    Assessment.TYPE,
                    Map.of("jabatan", "Jabatan A", "tanggal", "2026-08-01", "kinerja", "ATAS", "potensi", "TINGGI"));

    private static Map<String, String> activity(String name, String day, String state, String region) {
        return Map.of(
                "nama",
                name,
                "tanggal",
                day,
                "status",
                state,
                "bidang",
                "PANGAN",
                "daerah",
                region,
                "nilai",
                "1.000.000");
    }

    @Test
    void every_kind_of_node_has_its_place() {
        Set<String> shown = new HashSet<>();
        for (Screen screen : check.definition().screens()) {
            collect(check.show(screen.path(), TW3), shown);
        }

        assertThat(shown).containsAll(ViewTree.nodes());
    }

    private static void collect(View view, Set<String> shown) {
        shown.add(view.node());
        if (view instanceof GroupView group) {
            group.nodes().forEach(node -> collect(node, shown));
        }
    }

    @Test
    void every_kind_of_chart_has_its_place() {
        assertThat(nodes("grafik", ChartView.class))
                .extracting(node -> node.chart().kind())
                .contains("bar", "line", "stacked", "share", "radar", "gauge");
    }

    @Test
    void a_month_without_records_is_missing_and_not_nought() {
        ChartView bars = nodes("grafik", ChartView.class).get(0);

        assertThat(bars.chart().series().get(0).values()).hasToString("[1, -, 1]");
    }

    @Test
    void a_seat_stands_in_the_box_of_its_assessment() {
        Matrix nine = nodes("matriks", MatrixView.class).get(0).matrix();

        assertThat(nine.at(0, 2).items()).containsExactly(Text.same("Jabatan A"));
        assertThat(nine.at(1, 1).isEmpty()).isTrue();
    }

    @Test
    void regions_of_both_levels_are_on_the_map() {
        assertThat(nodes("peta", MapView.class).get(0).regions().places())
                .extracting(place -> place.region())
                .containsExactly("81", "81.71");
    }

    @Test
    void a_gauge_fills_by_the_quota_that_an_office_has_set() {
        assertThat(gauge()).hasToString("[30%, -, -]");

        check.sets(ChartScreen.QUOTA, 241);

        assertThat(gauge()).hasToString("[50%, -, -]");
    }

    private List<?> gauge() {
        List<ChartView> charts = nodes("grafik", ChartView.class);
        return charts.get(charts.size() - 1).chart().series().get(0).values();
    }

    @Test
    void a_catch_alone_is_its_own_median_and_lies_in_its_band() {
        ChartView sizes = nodes("pertanyaan", ChartView.class).get(0);
        FiguresView figures = nodes("pertanyaan", FiguresView.class).get(0);

        assertThat(figures.figures())
                .extracting(f -> f.value().toString())
                .containsExactly("120.5ton", "120.5ton", "1");
        assertThat(sizes.chart().series().get(0).values()).hasToString("[0, 1, 0]");
    }

    @Test
    void the_form_of_a_record_is_empty_until_one_is_chosen() {
        assertThat(chosenForm()).hasValue("");

        check.chooses(Ask.record("kegiatan", "Kegiatan", "Activity", RecordQuery.of(Activity.TYPE)), "2");

        assertThat(chosenForm()).hasValue("2");
    }

    private Optional<String> chosenForm() {
        GroupView chosen = nodes("formulir", GroupView.class).get(0);
        return ((FormView) chosen.nodes().get(0)).record();
    }

    private <T extends View> List<T> nodes(String screen, Class<T> kind) {
        return ((GroupView) check.show(screen, TW3))
                .nodes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
