package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small line that shows which way a figure goes. Its values are read aloud; it needs no table of its own.
 *
 * <pre>{@code Kpi.of(..).trend(Sparkline.of("Delapan triwulan terakhir", List.of(31L, 34L, 47L)))}</pre>
 *
 * Immutable. Fewer than two values draw nothing: one point is no trend.
 */
public final class Sparkline implements Content {
    private static final double WIDTH = 82;
    private static final double HEIGHT = 30;
    private static final double ROOM = 4;

    private final String label;
    private final List<Long> values;

    private Sparkline(String label, List<Long> values) {
        this.label = label;
        this.values = List.copyOf(values);
    }

    /** A line through the values, oldest first. */
    public static Sparkline of(String label, List<Long> values) {
        return new Sparkline(label, values);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        if (values.size() < 2) {
            return "";
        }
        long low = values.stream().mapToLong(Long::longValue).min().orElse(0);
        long high = values.stream().mapToLong(Long::longValue).max().orElse(0);
        double span = Math.max(1, high - low);
        double step = (WIDTH - 2 * ROOM) / (values.size() - 1);
        StringBuilder line = new StringBuilder();
        double x = ROOM;
        double y = HEIGHT / 2;
        for (int i = 0; i < values.size(); i++) {
            x = ROOM + i * step;
            y = high == low ? HEIGHT / 2 : HEIGHT - ROOM - (values.get(i) - low) / span * (HEIGHT - 2 * ROOM);
            line.append(i == 0 ? "M" : "L").append(Math.round(x)).append(' ').append(Math.round(y));
        }
        String spoken = label + ": " + values.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Markup()
                .open("svg", "class", "spark", "viewBox", "0 0 82 30", "role", "img", "aria-label", spoken)
                .leaf("path", "d", line)
                .leaf("circle", "cx", (double) Math.round(x), "cy", (double) Math.round(y), "r", 2.6)
                .close("svg")
                .toString();
    }
}
