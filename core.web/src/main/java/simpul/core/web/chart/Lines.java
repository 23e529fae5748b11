package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines over categories, told apart by colour, dashes and the form of their points. A missing value leaves a gap.
 * Immutable.
 */
record Lines(Plot plot) implements Content {
    private static final int FEW = 9;

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Markup to = new Markup();
        keys(to);
        Frame frame = new Frame(to, plot);
        frame.open();
        frame.target();
        for (int s = 0; s < plot.rows().size(); s++) {
            line(to, frame, plot.rows().get(s).values(), s % Plot.LOOKS);
        }
        frame.close();
        return to.toString();
    }

    void keys(Markup to) {
        if (plot.rows().size() < 2) {
            return;
        }
        to.open("ul", "class", "keys");
        for (int s = 0; s < plot.rows().size(); s++) {
            int look = s % Plot.LOOKS;
            to.open("li").open("svg", "viewBox", "0 0 26 10", "aria-hidden", "true");
            to.leaf("path", "class", "ln k" + look, "d", "M0 5H26");
            Point.draw(to, look, 13, 5);
            to.close("svg").text(plot.rows().get(s).label()).close("li");
        }
        to.close("ul");
    }

    private void line(Markup to, Frame frame, List<@Nullable BigDecimal> values, int look) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int c = 0; c < values.size(); c++) {
            BigDecimal value = values.get(c);
            if (value != null) {
                path.append(pen ? 'L' : 'M')
                        .append(Math.round(frame.middle(c)))
                        .append(' ')
                        .append(Math.round(frame.y(value)));
            }
            pen = value != null;
        }
        to.leaf("path", "class", "ln k" + look, "d", path);
        for (int c = 0; c < values.size(); c++) {
            BigDecimal value = values.get(c);
            if (value != null) {
                Point.draw(to, look, frame.middle(c), frame.y(value));
            }
            if (plot.rows().size() == 1 && values.size() <= FEW) {
                double y = value == null ? frame.y(0) : frame.y(value);
                String shown = value == null ? "–" : plot.rough().apply(value);
                to.element("text", shown, "class", "val", "x", frame.middle(c), "y", y - 9);
            }
        }
    }
}
