package simpul.core.web.page.sector;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Chart;
import simpul.core.model.sector.view.GridView;
import simpul.core.web.chart.Drawing;
import simpul.core.web.chart.Plot;
import simpul.core.web.ui.Messages;

/** Turns a chart of a sector into a drawing in the reader's words. For one request. */
final class Charts {
    private final Messages t;
    private final Words words;

    Charts(Messages t) {
        this.t = t;
        this.words = new Words(t);
    }

    Content of(Chart chart) {
        GridView grid = chart.grid();
        List<List<String>> rows = grid.rows().stream()
                .map(row -> row.stream().map(cell -> words.cell(cell).words()).toList())
                .toList();
        return new Drawing(
                t,
                chart.kind(),
                plot(chart),
                grid.headings().stream().map(t::of).toList(),
                rows);
    }

    private Plot plot(Chart chart) {
        return new Plot(
                t.of(chart.title()),
                chart.categories().stream().map(t::of).toList(),
                chart.series().stream()
                        .map(s -> new Plot.Row(t.of(s.label()), values(s.values())))
                        .toList(),
                chart.target()
                        .map(g -> new Plot.Target(t.of(g.label()), g.value()))
                        .orElse(null),
                chart.highest().orElse(null),
                n -> words.number(n, chart.unit()),
                words::rough,
                t.get("sector.noData"));
    }

    private static List<@Nullable BigDecimal> values(List<Cell> cells) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        cells.forEach(cell -> values.add(cell.number().orElse(null)));
        return values;
    }
}
