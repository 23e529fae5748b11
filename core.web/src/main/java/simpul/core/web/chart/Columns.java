package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Messages;

/**
 * Standing columns, one a period, each with its target as a mark. A column that reaches its target is dark.
 *
 * <p>A period without a value shows a dash and says so in the table; it is never drawn as 0. Immutable.
 *
 * @param title what is measured; the chart's name and the caption of its table
 * @param noData the words for a period without a value
 */
public record Columns(Messages t, String title, String noData, List<Point> points) implements Content {
    private static final double WIDTH = 640;
    private static final double LEFT = 44;
    private static final double TOP = 22;
    private static final double BOTTOM = 250;

    /**
     * @param label the period, e.g. {@code TW III}
     * @param under a second line below it, e.g. the year where it begins; may be empty
     */
    public record Point(
            String label,
            String under,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target) {}

    public Columns {
        points = List.copyOf(points);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Axis axis = Axis.covering(points.stream()
                .flatMap(p -> Stream.of(
                        p.value() == null ? BigDecimal.ZERO : p.value(),
                        p.target() == null ? BigDecimal.ZERO : p.target()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0));
        Markup to = new Markup();
        to.open("svg", "class", "chart", "viewBox", "0 0 640 290", "role", "img", "aria-label", title);
        for (int i = 0; i <= axis.steps(); i++) {
            double y = y(axis, i * axis.step());
            to.leaf("line", "class", "g", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y);
            to.element("text", shown(BigDecimal.valueOf(i * axis.step())), "class", "y", "x", LEFT - 8, "y", y + 4);
        }
        double slot = (WIDTH - LEFT) / Math.max(1, points.size());
        for (int i = 0; i < points.size(); i++) {
            column(to, axis, points.get(i), LEFT + (i + 0.5) * slot, Math.min(34, slot * 0.5));
        }
        to.close("svg");
        DataTable.write(to, t, title, heads(), points.stream().map(this::row).toList(), false);
        return to.toString();
    }

    private void column(Markup to, Axis axis, Point point, double middle, double wide) {
        to.element("text", point.label(), "class", "x", "x", middle, "y", BOTTOM + 18);
        if (!point.under().isEmpty()) {
            to.element("text", point.under(), "class", "x", "x", middle, "y", BOTTOM + 36);
        }
        double peak = BOTTOM;
        if (point.value() != null) {
            double y = y(axis, point.value().doubleValue());
            boolean reached = point.target() == null || point.value().compareTo(point.target()) >= 0;
            to.leaf(
                    "rect",
                    "class",
                    reached ? "f0" : "f1",
                    "x",
                    middle - wide / 2,
                    "y",
                    y,
                    "width",
                    wide,
                    "height",
                    BOTTOM - y,
                    "rx",
                    3);
            peak = y;
        }
        if (point.target() != null) {
            double y = y(axis, point.target().doubleValue());
            to.leaf("line", "class", "aim", "x1", middle - wide * .65, "x2", middle + wide * .65, "y1", y, "y2", y);
            peak = Math.min(peak, y);
        }
        to.element(
                "text", point.value() == null ? "–" : shown(point.value()), "class", "val", "x", middle, "y", peak - 7);
    }

    private List<String> heads() {
        return List.of(t.get("part.period"), t.get("part.value"), t.get("part.target"));
    }

    private List<String> row(Point point) {
        return List.of(
                (point.label() + " " + point.under()).strip(),
                Objects.requireNonNullElse(point.value() == null ? null : shown(point.value()), noData),
                point.target() == null ? "–" : shown(point.target()));
    }

    private String shown(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return t.decimal(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    private static double y(Axis axis, double value) {
        return BOTTOM - value / axis.top() * (BOTTOM - TOP);
    }
}
