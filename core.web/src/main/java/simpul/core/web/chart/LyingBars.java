package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lying bars with their words and figures as text, so that long names read well at any width. Immutable. */
record LyingBars(Plot plot) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Markup to = new Markup();
        plot.keys(to);
        to.open("ul", "class", "bars");
        for (int c = 0; c < plot.categories().size(); c++) {
            String name = plot.categories().get(c);
            if (plot.rows().size() > 1) {
                to.open("li", "class", "of").element("b", name).close("li");
            }
            for (int s = 0; s < plot.rows().size(); s++) {
                Plot.Row row = plot.rows().get(s);
                bar(
                        to,
                        plot.rows().size() > 1 ? row.label() : name,
                        row.values().get(c),
                        "k k" + s % Plot.LOOKS);
            }
        }
        to.close("ul");
        return to.toString();
    }

    private void bar(Markup to, String name, @Nullable BigDecimal value, String look) {
        double low = plot.low();
        double span = Math.max(plot.high() - low, Double.MIN_NORMAL);
        double nought = -low / span * 100;
        to.open("li").element("span", name);
        to.open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        if (value != null) {
            double end = (value.doubleValue() - low) / span * 100;
            to.leaf("rect", "class", look, "x", Math.min(end, nought), "width", Math.abs(end - nought), "height", 8);
        }
        if (plot.target() != null) {
            double at = (plot.target().value().doubleValue() - low) / span * 100;
            to.leaf("rect", "class", "mark", "x", Math.min(at, 99.2), "width", 0.8, "height", 8);
        }
        to.close("svg")
                .element("b", plot.said(value), "class", value == null ? "none" : "")
                .close("li");
    }
}
