package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Standing bars for few categories with short names; below nought they hang. A missing value is a dash. Immutable. */
record StandingBars(Plot plot) implements Content {
    private static final double WIDEST = 34;
    private static final double LETTER = 9.2;

    /** Whether these figures fit into standing bars; otherwise they lie. */
    static boolean fit(Plot plot) {
        boolean shortNames = plot.categories().stream().allMatch(c -> c.length() <= 9);
        return shortNames && plot.categories().size() * plot.rows().size() <= 16;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Markup to = new Markup();
        plot.keys(to);
        Frame frame = new Frame(to, plot);
        frame.open();
        int many = plot.rows().size();
        double wide = Math.min(WIDEST, frame.slot() * 0.72 / many);
        for (int c = 0; c < plot.categories().size(); c++) {
            for (int s = 0; s < many; s++) {
                bar(
                        to,
                        frame,
                        plot.rows().get(s).values().get(c),
                        left(frame, c, s, wide),
                        wide,
                        "k k" + s % Plot.LOOKS);
            }
        }
        frame.target();
        for (int c = 0; c < plot.categories().size(); c++) {
            for (int s = 0; s < many; s++) {
                figure(to, frame, plot.rows().get(s).values().get(c), left(frame, c, s, wide), wide);
            }
        }
        frame.close();
        return to.toString();
    }

    private double left(Frame frame, int category, int series, double wide) {
        return frame.middle(category) - wide * plot.rows().size() / 2 + series * wide;
    }

    private static void bar(Markup to, Frame frame, @Nullable BigDecimal value, double left, double wide, String look) {
        double nought = frame.y(0);
        double end = value == null ? nought : frame.y(value);
        if (Math.abs(end - nought) > 0.05) {
            to.leaf(
                    "rect",
                    "class",
                    look,
                    "x",
                    left + 1,
                    "y",
                    Math.min(end, nought),
                    "width",
                    wide - 2,
                    "height",
                    Math.abs(end - nought));
        }
    }

    /** Several narrow bars side by side leave no room for their figures; those stand in the table. */
    private void figure(Markup to, Frame frame, @Nullable BigDecimal value, double left, double wide) {
        String shown = value == null ? "–" : plot.rough().apply(value);
        double room = plot.rows().size() == 1 ? frame.slot() : wide;
        if (value == null || shown.length() * LETTER <= room) {
            double end = value == null ? frame.y(0) : frame.y(value);
            boolean below = value != null && value.signum() < 0;
            to.element("text", shown, "class", "val", "x", left + wide / 2, "y", below ? end + 18 : end - 6);
        }
    }
}
