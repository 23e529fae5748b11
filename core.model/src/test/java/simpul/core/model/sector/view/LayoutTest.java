package simpul.core.model.sector.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Text;

/** Matrices, maps and timelines that do not fit together are refused while they are made. */
class LayoutTest {
    private static final List<Text> LEVELS = List.of(Text.of("Rendah", "Low"), Text.of("Tinggi", "High"));

    private final Matrix matrix =
            Matrix.of("Kotak", "Boxes").rows("Kinerja", "Performance", LEVELS).columns("Potensi", "Potential", LEVELS);

    @Test
    void a_place_outside_a_matrix_does_not_exist() {
        assertThatThrownBy(() -> matrix.put(0, 2, Box.of(Cell.of(1))))
                .hasMessageContaining("'Kotak' has no place 0, 2");
        assertThat(matrix.isEmpty()).isTrue();
        assertThat(matrix.put(0, 1, Box.of(Cell.of(1))).isEmpty()).isFalse();
    }

    @Test
    void a_heat_table_shades_from_the_least_to_the_most_and_not_what_is_missing() {
        Matrix heat = matrix.heat()
                .put(0, 0, Box.of(Cell.of(10)))
                .put(0, 1, Box.of(Cell.of(20)))
                .put(1, 0, Box.of(Cell.of(15)));

        assertThat(heat.warmth(heat.at(0, 0)).orElseThrow()).isEqualByComparingTo("0");
        assertThat(heat.warmth(heat.at(1, 0)).orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(heat.warmth(heat.at(0, 1)).orElseThrow()).isEqualByComparingTo("1");
        assertThat(heat.warmth(heat.at(1, 1))).isEmpty();
        assertThat(matrix.warmth(Box.of(Cell.of(1)))).isEmpty();
    }

    @Test
    void the_table_of_a_matrix_keeps_numbers_and_says_the_rest_in_words() {
        Matrix nine = matrix.put(0, 0, Box.of(Cell.of(4)))
                .put(
                        1,
                        1,
                        Box.of(Cell.of(BigDecimal.valueOf(9), "kotak"))
                                .tone(Tone.OK, "Siap", "Ready")
                                .items(List.of(Text.same("Ani"), Text.same("Budi"))));

        assertThat(nine.grid().rows().get(0)).containsExactly(Cell.of(LEVELS.get(0)), Cell.of(4), Cell.missing());
        assertThat(nine.grid().rows().get(1).get(2))
                .isEqualTo(Cell.of(Text.of("9 kotak, Siap: Ani; Budi", "9 kotak, Ready: Ani; Budi")));
    }

    @Test
    void a_map_takes_each_region_once_and_by_its_code() {
        RegionMap map = RegionMap.of("Lot", "Lots").value("81", Cell.of(1));

        assertThatThrownBy(() -> map.value("81", Cell.of(2))).hasMessageContaining("twice the region 81");
        assertThatThrownBy(() -> map.value("Maluku", Cell.of(2))).hasMessageContaining("no code of a region: Maluku");
        assertThatThrownBy(() -> map.value("35", Cell.of(Text.same("banyak")))).hasMessageContaining("banyak");
        assertThat(map.value("35.15", Cell.missing()).isEmpty()).isFalse();
    }

    @Test
    void a_timeline_begins_with_the_newest_day() {
        TimelineView view = (TimelineView) View.timeline(
                Text.same("Riwayat"),
                List.of(
                        Entry.on(LocalDate.of(2026, 1, 1), Text.same("lama")),
                        Entry.on(LocalDate.of(2026, 3, 1), Text.same("baru"))));

        assertThat(view.entries()).extracting(e -> e.words().id()).containsExactly("baru", "lama");
    }

    @Test
    void a_step_of_a_newer_platform_is_still_to_do() {
        Step unknown = Step.read(new Branch(java.util.Map.of("state", "dreaming", "label", Leaf.of(Text.same("x")))));

        assertThat(unknown.state()).isEqualTo("todo");
    }

    @Test
    void a_question_offers_only_its_answers() {
        Ask ask = Ask.of("wpp", "WPP", "Area").option("714", Text.same("WPPNRI 714"));

        assertThat(ask.offers("714")).isTrue();
        assertThat(ask.offers("999")).isFalse();
        assertThatThrownBy(() -> Ask.of("Bad code", "a", "b")).hasMessageContaining("Bad code");
    }
}
