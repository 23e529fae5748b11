package simpul.core.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;
import simpul.core.web.ui.Messages;

/** Charts show the figures, say them as a table too, and never draw a missing value as nought. */
class ChartsTest {
    private final Messages t = Messages.in(Language.ID);

    @Test
    void aColumnThatReachesItsTargetIsDark() {
        String drawn = columns(point("TW I", 71, 70), point("TW II", 55, 60));
        assertThat(drawn)
                .contains("<rect class=\"f0\"")
                .contains("<rect class=\"f1\"")
                .contains("class=\"aim\"");
    }

    @Test
    void aPeriodWithoutAValueHasNoColumnAndSaysSoInTheTable() {
        String drawn = columns(new Columns.Point("TW I", "2026", null, BigDecimal.TEN));
        assertThat(drawn)
                .doesNotContain("<rect")
                .contains("<td class=\"num\">belum ada data</td>")
                .contains("TW I 2026");
    }

    @Test
    void theAxisEndsAtARoundValueAboveTheHighest() {
        assertThat(Axis.covering(76)).isEqualTo(new Axis(80, 20));
        assertThat(Axis.covering(0)).isEqualTo(new Axis(1, 0.25));
        assertThat(Axis.covering(460_000_000_000d).top()).isEqualTo(600_000_000_000d);
    }

    @Test
    void wordsFromOutsideAreEscaped() {
        Bars bars =
                new Bars(t, "Per \"sektor\"", List.of(new Bars.Bar("<b>Ikan</b> & laut", 3, "javascript:alert(1)")));
        assertThat(bars.toString())
                .contains("&lt;b&gt;Ikan&lt;/b&gt; &amp; laut")
                .doesNotContain("javascript");
        assertThat(bars.toString()).doesNotContain("<b>Ikan");
    }

    @Test
    void barsAreSizedByTheLargest() {
        Bars bars = new Bars(t, "Kerja sama", List.of(Bars.Bar.of("A", 8), Bars.Bar.of("B", 4), Bars.Bar.of("C", 0)));
        assertThat(bars.toString())
                .contains("width=\"100\"")
                .contains("width=\"50\"")
                .contains("width=\"0\"");
    }

    @Test
    void barsCount() {
        assertThatThrownBy(() -> Bars.Bar.of("A", -1)).hasMessageContaining("'A'");
    }

    @Test
    void partsOfAStackLieSideBySideAndAreNamed() {
        Stacked stacked = new Stacked(
                t,
                "Keadaan",
                List.of(new Stacked.Part("Selesai", "f-ok"), new Stacked.Part("Belum", "f5")),
                List.of(new Stacked.Group("Maluku", List.of(3L, 1L))));
        assertThat(stacked.toString())
                .contains("<rect class=\"f-ok\" x=\"0\" width=\"75\"")
                .contains("<rect class=\"f5\" x=\"75\" width=\"25\"")
                .contains("<th scope=\"row\">Maluku</th><td class=\"num\">3</td><td class=\"num\">1</td>");
    }

    @Test
    void oneValueIsNoTrend() {
        assertThat(Sparkline.of("Tren", List.of(3L)).toString()).isEmpty();
        assertThat(Sparkline.of("Tren", List.of(3L, 5L)).toString()).contains("aria-label=\"Tren: 3, 5\"");
        assertThat(Sparkline.of("Tren", List.of(3L, 3L)).toString()).contains("M4 15L78 15");
    }

    private String columns(Columns.Point... points) {
        return new Columns(t, "Selesai", "belum ada data", List.of(points)).toString();
    }

    private static Columns.Point point(String label, int value, int target) {
        return new Columns.Point(label, "", BigDecimal.valueOf(value), BigDecimal.valueOf(target));
    }
}
