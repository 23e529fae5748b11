package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A half circle for each category: how far it has come, with what is aimed at as a mark. Immutable. */
record Gauges(Plot plot) implements Content {
    private static final double X = 60;
    private static final double Y = 60;
    private static final double REACH = 48;

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        double top = Math.max(plot.high(), Double.MIN_NORMAL);
        List<@Nullable BigDecimal> values = plot.rows().get(0).values();
        Markup to = new Markup();
        to.open("ul", "class", "gauges");
        for (int c = 0; c < values.size(); c++) {
            BigDecimal value = values.get(c);
            to.open("li").open("svg", "viewBox", "0 0 120 66", "aria-hidden", "true");
            to.leaf("path", "class", "track", "d", arc(1));
            if (value != null && value.signum() > 0) {
                to.leaf("path", "class", "ln k0", "d", arc(value.doubleValue() / top));
            }
            if (plot.target() != null) {
                double share = plot.target().value().doubleValue() / top;
                to.leaf(
                        "line",
                        "class",
                        "aim",
                        "x1",
                        x(share, REACH - 9),
                        "y1",
                        y(share, REACH - 9),
                        "x2",
                        x(share, REACH + 9),
                        "y2",
                        y(share, REACH + 9));
            }
            to.close("svg").element("b", plot.said(value), "class", value == null ? "none" : "");
            to.element("span", plot.categories().get(c)).close("li");
        }
        return to.close("ul").toString();
    }

    private static String arc(double share) {
        double end = Math.min(share, 1);
        return "M" + tenth(X - REACH) + " " + tenth(Y) + "A" + REACH + " " + REACH + " 0 0 1 " + tenth(x(end, REACH))
                + " " + tenth(y(end, REACH));
    }

    private static double x(double share, double reach) {
        return X - Math.cos(Math.PI * share) * reach;
    }

    private static double y(double share, double reach) {
        return Y - Math.sin(Math.PI * share) * reach;
    }

    private static double tenth(double at) {
        return Math.round(at * 10) / 10.0;
    }
}
