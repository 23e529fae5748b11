package simpul.core.model.sector.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import simpul.core.model.text.Text;

/** What a screen made survives as plain maps, strings and flags, so that it outlives the module and any JSON library. */
class ViewTreeTest {
    private static final List<Text> NAMES = List.of(Text.same("Tuna"), Text.same("Kerapu"), Text.same("Udang"));
    private static final List<Cell> TONS = List.of(Cell.of(new BigDecimal("12.50"), "ton"), Cell.missing(), ton(3));

    static List<View> views() {
        return List.of(
                View.stack(View.notice(Tone.WARN, "Perhatikan", "Mind"), View.group("Isi", "Content")),
                View.figures(
                        Figure.of("Lot", "Lots", Cell.of(12)).remark(Text.of("sejak Juli", "since July")),
                        Figure.of("Rata-rata", "Mean", Cell.missing())),
                new TableView(
                        RecordQuery.of("lot", List.of(new Condition("is", "spesies", List.of("SKJ")))),
                        List.of("nomor", "berat")),
                new FormView("lot", null),
                new FormView("lot", "7abc"),
                new FormView("lot", ""),
                View.grid(
                        Text.of("Tabel", "Table"), List.of(Text.same("A")), List.of(List.of(Cell.of(Text.same("x"))))),
                View.chart(Chart.bar("Kosong", "Empty")),
                View.chart(Chart.line("Berat", "Weight")
                        .over("Spesies", "Species", NAMES)
                        .series("Maluku", "Maluku", TONS)
                        .series("Jatim", "East Java", List.of(ton(-1), ton(2), ton(3)))
                        .target("Sasaran", "Target", new BigDecimal("1E+2"))
                        .upTo(new BigDecimal("150.0"))),
                View.matrix(Matrix.of("Kosong", "Empty")),
                View.matrix(Matrix.of("Sembilan kotak", "Nine-box")
                        .rows("Kinerja", "Performance", NAMES)
                        .columns("Potensi", "Potential", NAMES.subList(0, 2))
                        .heat()
                        .put(
                                0,
                                1,
                                Box.of(Cell.of(9))
                                        .tone(Tone.OK, "Siap", "Ready")
                                        .items(NAMES))
                        .put(2, 0, Box.of(Cell.of(Text.same("1"))))),
                View.map(RegionMap.of("Lot", "Lots")
                        .value("81", ton(3))
                        .value("35.15", Cell.missing(), Tone.BAD, "Belum", "Not yet")),
                View.timeline(
                        Text.of("Riwayat", "History"),
                        List.of(
                                Entry.on(LocalDate.of(2026, 8, 1), Text.same("A")),
                                Entry.on(LocalDate.of(2026, 9, 1), Text.same("B"))
                                        .note(Text.same("Biro"))
                                        .tone(Tone.WARN, "Terlambat", "Late"))),
                View.steps(
                        Text.of("Tahap", "Stages"),
                        List.of(
                                Step.done("Surat", "Letter"),
                                Step.waiting("DPRD", "DPRD").note(Text.of("41 hari", "41 days")))),
                new BoardView(RecordQuery.of("lot", List.of()), "status", List.of("nomor", "berat")),
                View.ask(Ask.of("wpp", "WPP", "Area").option("714", Text.same("WPPNRI 714"))),
                View.ask(Ask.record(
                        "lot",
                        "Lot",
                        "Lot",
                        RecordQuery.of("lot", List.of(new Condition("is", "spesies", List.of("SKJ")))))),
                LackingView.waiting(Text.of("Menunggu", "Waiting"), Text.of("sebentar", "soon")),
                LackingView.failed(Text.of("Gagal", "Failed"), Text.of("meluap", "overflow")));
    }

    private static Cell ton(long many) {
        return Cell.of(BigDecimal.valueOf(many), "ton");
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_read_back_from_its_tree_equals_it(View view) {
        assertThat(ViewTree.read(ViewTree.of(view))).isEqualTo(view).hasSameHashCodeAs(view);
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_tree_holds_nothing_but_maps_lists_strings_and_flags(View view) {
        assertPlain(ViewTree.of(view));
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                assertThat(key).isInstanceOf(String.class);
                if (each != null) {
                    assertPlain(each);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(ViewTreeTest::assertPlain);
        } else {
            assertThat(value).isInstanceOfAny(String.class, Boolean.class);
        }
    }

    @Test
    void a_round_number_reads_back_equal() {
        Cell hundred = Cell.of(new BigDecimal("100").stripTrailingZeros(), "%");
        View view = View.figures(Figure.of("Seratus", "Hundred", hundred));

        assertThat(ViewTree.read(ViewTree.of(view))).isEqualTo(view);
    }

    @Test
    void a_node_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> ViewTree.read(Map.of("node", "hologram"))).hasMessageContaining("hologram");
    }
}
