package simpul.core.model.sector.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Text;

/** A chart that does not fit together is refused while it is made, with words that name it. */
class ChartTest {
    private static final List<Text> TWO = List.of(Text.same("A"), Text.same("B"));

    @Test
    void a_series_has_one_value_for_each_category() {
        Chart chart = Chart.bar("Berat", "Weight").over("Jenis", "Kind", TWO);

        assertThatThrownBy(() -> chart.series("Maluku", "Maluku", List.of(Cell.of(1))))
                .hasMessageContaining("'Maluku' has 1 values over 2 categories");
    }

    @Test
    void one_chart_has_one_unit() {
        Chart chart = Chart.bar("Berat", "Weight").over("Jenis", "Kind", TWO);

        assertThat(chart.series("a", "a", List.of(weight("ton"), Cell.missing()))
                        .unit())
                .isEqualTo("ton");
        assertThatThrownBy(() -> chart.series("a", "a", List.of(weight("ton"), weight("kg"))))
                .hasMessageContaining("'Berat' mixes ton and kg");
    }

    private static Cell weight(String unit) {
        return Cell.of(BigDecimal.ONE, unit);
    }

    @Test
    void shares_and_gauges_draw_one_series_from_nought_up() {
        Chart share = Chart.share("Bagian", "Share").over("Jenis", "Kind", TWO);

        assertThatThrownBy(() -> share.series("a", "a", List.of(Cell.of(-1), Cell.of(2))))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> share.series("a", "a", List.of(Cell.of(1), Cell.of(2)))
                        .series("b", "b", List.of(Cell.of(1), Cell.of(2))))
                .hasMessageContaining("one series");
        assertThat(Chart.bar("Neraca", "Balance")
                        .over("Jenis", "Kind", TWO)
                        .series("a", "a", List.of(Cell.of(-1), Cell.of(2)))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void words_cannot_be_drawn() {
        Chart chart = Chart.line("Berat", "Weight").over("Jenis", "Kind", TWO);

        assertThatThrownBy(() -> chart.series("a", "a", List.of(Cell.of(Text.same("banyak")), Cell.of(1))))
                .hasMessageContaining("banyak");
    }

    @Test
    void a_chart_without_a_single_value_is_empty() {
        Chart chart = Chart.line("Berat", "Weight").over("Jenis", "Kind", TWO);

        assertThat(chart.isEmpty()).isTrue();
        assertThat(chart.series("a", "a", List.of(Cell.missing(), Cell.missing()))
                        .isEmpty())
                .isTrue();
        assertThat(chart.series("a", "a", List.of(Cell.of(0), Cell.missing())).isEmpty())
                .isFalse();
    }

    @Test
    void its_table_has_a_row_for_each_category_and_a_column_for_what_is_aimed_at() {
        GridView grid = Chart.bar("Berat", "Weight")
                .over("Jenis", "Kind", TWO)
                .series("Maluku", "Maluku", List.of(weight("ton"), Cell.missing()))
                .target("Sasaran", "Target", BigDecimal.TEN)
                .grid();

        assertThat(grid.headings()).extracting(Text::id).containsExactly("Jenis", "Maluku", "Sasaran");
        assertThat(grid.rows())
                .containsExactly(
                        List.of(Cell.of(TWO.get(0)), weight("ton"), Cell.of(BigDecimal.TEN, "ton")),
                        List.of(Cell.of(TWO.get(1)), Cell.missing(), Cell.of(BigDecimal.TEN, "ton")));
    }
}
