package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The whole as one bar, and each category with its share and its value below. Immutable. */
record Shares(Plot plot, Function<BigDecimal, String> percent) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        List<@Nullable BigDecimal> values = plot.rows().get(0).values();
        BigDecimal whole = values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        Markup to = new Markup();
        to.open("svg", "class", "whole", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        double x = 0;
        for (int c = 0; c < values.size(); c++) {
            BigDecimal value = values.get(c);
            if (value != null && value.signum() > 0) {
                double wide = value.doubleValue() / whole.doubleValue() * 100;
                to.leaf(
                        "rect",
                        "class",
                        "k k" + c % Plot.LOOKS,
                        "x",
                        x,
                        "width",
                        Math.max(wide - 0.4, 0.2),
                        "height",
                        8);
                x += wide;
            }
        }
        to.close("svg").open("ul", "class", "shares");
        for (int c = 0; c < values.size(); c++) {
            BigDecimal value = values.get(c);
            to.open("li").open("svg", "class", "sq", "viewBox", "0 0 12 10", "aria-hidden", "true");
            to.leaf("rect", "class", "k k" + c % Plot.LOOKS, "width", 12, "height", 10, "rx", 2)
                    .close("svg");
            to.element("span", plot.categories().get(c));
            to.element("b", value == null || whole.signum() == 0 ? "–" : percent.apply(part(value, whole)));
            to.element("span", plot.said(value), "class", value == null ? "none" : "s")
                    .close("li");
        }
        return to.close("ul").toString();
    }

    private static BigDecimal part(BigDecimal value, BigDecimal whole) {
        return value.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
