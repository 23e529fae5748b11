package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.Objects;

/** Lying bars made of parts, with their sum. Where parts are missing the sum says so. Immutable. */
record StackedBars(Plot plot, String withoutSome) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        double high = Math.max(Double.MIN_NORMAL, highest());
        Markup to = new Markup();
        plot.keys(to);
        to.open("ul", "class", "bars");
        for (int c = 0; c < plot.categories().size(); c++) {
            to.open("li").element("span", plot.categories().get(c));
            to.open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
            double x = 0;
            for (int s = 0; s < plot.rows().size(); s++) {
                BigDecimal value = plot.rows().get(s).values().get(c);
                if (value != null && value.signum() > 0) {
                    double wide = value.doubleValue() / high * 100;
                    // A hair of the ground between two parts, so that they stay apart without colours.
                    to.leaf(
                            "rect",
                            "class",
                            "k k" + s % Plot.LOOKS,
                            "x",
                            x,
                            "width",
                            Math.max(wide - 0.4, 0.2),
                            "height",
                            8);
                    x += wide;
                }
            }
            if (plot.target() != null) {
                double at = plot.target().value().doubleValue() / high * 100;
                to.leaf("rect", "class", "mark", "x", Math.min(at, 99.2), "width", 0.8, "height", 8);
            }
            to.close("svg");
            total(to, c);
            to.close("li");
        }
        to.close("ul");
        return to.toString();
    }

    private void total(Markup to, int category) {
        long missing = plot.rows().stream()
                .filter(r -> r.values().get(category) == null)
                .count();
        boolean none = missing == plot.rows().size();
        to.open("b", "class", none ? "none" : "")
                .text(none ? plot.noData() : plot.exact().apply(sum(category)));
        if (missing > 0 && !none) {
            to.element("small", withoutSome, "class", "s");
        }
        to.close("b");
    }

    private BigDecimal sum(int category) {
        return plot.rows().stream()
                .map(r -> r.values().get(category))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private double highest() {
        double most = plot.target() == null ? 0 : plot.target().value().doubleValue();
        for (int c = 0; c < plot.categories().size(); c++) {
            most = Math.max(most, sum(c).doubleValue());
        }
        return plot.highest() == null ? most : Math.max(most, plot.highest().doubleValue());
    }
}
