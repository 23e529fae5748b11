package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles around a centre, told apart by colour, dashes and the form of their points. Gaps stay open. Immutable. */
record Radar(Plot plot) implements Content {
    private static final double X = 240;
    private static final double Y = 152;
    private static final double REACH = 100;
    private static final int RINGS = 4;
    private static final int LINE = 18;

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Markup to = new Markup();
        new Lines(plot).keys(to);
        double top = Math.max(plot.high(), Double.MIN_NORMAL);
        int many = plot.categories().size();
        to.open("svg", "class", "chart plot", "viewBox", "0 0 480 304", "role", "img", "aria-label", plot.title());
        for (int ring = 1; ring <= RINGS; ring++) {
            to.leaf("path", "class", "g ring", "d", ring(many, REACH * ring / RINGS));
        }
        for (int c = 0; c < many; c++) {
            to.leaf("line", "class", "g", "x1", X, "y1", Y, "x2", x(c, many, REACH), "y2", y(c, many, REACH));
            label(to, plot.categories().get(c), c, many);
        }
        for (int s = 0; s < plot.rows().size(); s++) {
            profile(to, plot.rows().get(s).values(), s % Plot.LOOKS, top);
        }
        return to.close("svg").toString();
    }

    private static void profile(Markup to, List<@Nullable BigDecimal> values, int look, double top) {
        int many = values.size();
        StringBuilder path = new StringBuilder();
        for (int c = 0; c < many; c++) {
            BigDecimal from = values.get(c);
            BigDecimal next = values.get((c + 1) % many);
            if (from != null && next != null) {
                path.append('M').append(at(c, many, reach(from, top)));
                path.append('L').append(at((c + 1) % many, many, reach(next, top)));
            }
        }
        to.leaf("path", "class", "ln k" + look, "d", path);
        for (int c = 0; c < many; c++) {
            BigDecimal value = values.get(c);
            if (value != null) {
                Point.draw(to, look, x(c, many, reach(value, top)), y(c, many, reach(value, top)));
            }
        }
    }

    private static void label(Markup to, String words, int c, int many) {
        double x = x(c, many, REACH + 14);
        double y = y(c, many, REACH + 14);
        String anchor = Math.abs(x - X) < 12 ? "mid" : x > X ? "beg" : "fin";
        List<String> lines = Lettering.lines(words, LINE);
        // Above the centre the last line stands at the point, below it the first.
        double first = y < Y - 12 ? y - (lines.size() - 1) * 16 : y + (Math.abs(y - Y) <= 12 ? 4 : 8);
        for (int i = 0; i < lines.size(); i++) {
            to.element("text", lines.get(i), "class", anchor, "x", x, "y", first + i * 16);
        }
    }

    private static String ring(int many, double reach) {
        StringBuilder path = new StringBuilder();
        for (int c = 0; c < many; c++) {
            path.append(c == 0 ? 'M' : 'L').append(at(c, many, reach));
        }
        return path.append('Z').toString();
    }

    private static double reach(BigDecimal value, double top) {
        return value.doubleValue() / top * REACH;
    }

    private static String at(int c, int many, double reach) {
        return Math.round(x(c, many, reach)) + " " + Math.round(y(c, many, reach));
    }

    private static double x(int c, int many, double reach) {
        return X + Math.sin(2 * Math.PI * c / many) * reach;
    }

    private static double y(int c, int many, double reach) {
        return Y - Math.cos(2 * Math.PI * c / many) * reach;
    }
}
