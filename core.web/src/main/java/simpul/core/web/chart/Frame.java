package simpul.core.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The scale, the categories and the target of a standing drawing. Its units are sized for a phone; the style sheet holds
 * the drawing narrow enough on wider screens. Used once for one drawing.
 */
final class Frame {
    static final double WIDTH = 480;
    static final double LEFT = 64;
    static final double TOP = 20;
    static final double BOTTOM = 196;

    /** Units that a letter takes, as in the style sheet: on a desktop, and in a phone's larger letters. */
    private static final double LETTER = 6.6;

    private static final double PHONE_LETTER = 9.6;
    private static final int LONGEST = 12;

    private final Markup to;
    private final Plot plot;
    private final Axis axis;

    Frame(Markup to, Plot plot) {
        this.to = to;
        this.plot = plot;
        this.axis = Axis.covering(plot.low(), plot.high());
    }

    double slot() {
        return (WIDTH - LEFT) / Math.max(1, plot.categories().size());
    }

    double middle(int category) {
        return LEFT + (category + 0.5) * slot();
    }

    double y(double value) {
        return BOTTOM - (value - axis.bottom()) / (axis.top() - axis.bottom()) * (BOTTOM - TOP);
    }

    double y(BigDecimal value) {
        return y(value.doubleValue());
    }

    void open() {
        to.open("svg", "class", "chart plot", "viewBox", "0 0 480 228", "role", "img", "aria-label", plot.title());
        for (int i = 0; i <= axis.steps(); i++) {
            double y = y(axis.at(i));
            to.leaf("line", "class", "g", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y);
            to.element("text", plot.rough().apply(round(axis.at(i))), "class", "y", "x", LEFT - 8, "y", y + 4);
        }
        categories();
    }

    /** What is aimed at: over the bars, under their figures. */
    void target() {
        if (plot.target() != null) {
            double y = y(plot.target().value());
            to.leaf("line", "class", "aim", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y);
        }
    }

    void close() {
        to.close("svg");
    }

    /** As many names as have room; on phones fewer. */
    private void categories() {
        List<String> names = plot.categories();
        int longest = names.stream()
                .mapToInt(n -> Math.min(n.length(), LONGEST))
                .max()
                .orElse(1);
        int each = (int) Math.ceil((longest + 1) * LETTER / slot());
        int onPhones = Math.max(each, (int) Math.ceil((longest + 1) * PHONE_LETTER / slot()));
        for (int i = 0; i < names.size(); i += each) {
            boolean lesser = (i / each) % Math.max(1, (onPhones + each - 1) / each) != 0;
            to.element(
                    "text",
                    shortened(names.get(i)),
                    "class",
                    lesser ? "x lesser" : "x",
                    "x",
                    middle(i),
                    "y",
                    BOTTOM + 22);
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    /** Steps are round; what the arithmetic of doubles adds behind is not. */
    private static BigDecimal round(double step) {
        return new BigDecimal(step, new MathContext(12)).stripTrailingZeros();
    }
}
