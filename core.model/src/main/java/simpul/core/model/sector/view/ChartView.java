package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as a drawing. */
public final class ChartView extends View {
    static final String NODE = "chart";

    private final Chart chart;

    ChartView(Chart chart) {
        super(NODE);
        this.chart = chart;
    }

    public Chart chart() {
        return chart;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("kind", chart.kind());
        tree.put("title", Leaf.of(chart.title()));
        tree.put("axis", Leaf.of(chart.axis()));
        tree.put("categories", Leaf.texts(chart.categories()));
        tree.put("series", chart.series().stream().map(ChartView::tree).toList());
        tree.put("unit", chart.unit());
        tree.put("targetLabel", chart.target().map(t -> Leaf.of(t.label())).orElse(null));
        tree.put("target", chart.target().map(t -> t.value().toPlainString()).orElse(null));
        tree.put("upTo", chart.highest().map(BigDecimal::toPlainString).orElse(null));
    }

    private static Map<String, Object> tree(Chart.Series series) {
        List<Map<String, @Nullable Object>> values = Leaf.cells(series.values());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", Leaf.of(series.label()));
        tree.put("values", values);
        return tree;
    }

    static View read(Branch tree) {
        return new ChartView(Chart.read(tree));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartView c && c.chart.equals(chart);
    }

    @Override
    public int hashCode() {
        return chart.hashCode();
    }
}
