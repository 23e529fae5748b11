package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.SafeUrl;

/**
 * Lying bars with their words and figures as text, so that they read well at any width.
 *
 * <p>Immutable. Values are counts; a negative one is a bug and throws.
 *
 * @param title what is counted; the caption of the table
 */
public record Bars(Messages t, String title, List<Bar> bars) implements Content {

    /**
     * @param href where the bar leads, or empty
     */
    public record Bar(String label, long value, String href) {
        public Bar {
            if (value < 0) {
                throw new IllegalArgumentException("A bar counts; '" + label + "' has " + value);
            }
        }

        public static Bar of(String label, long value) {
            return new Bar(label, value, "");
        }
    }

    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        long high = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        Markup to = new Markup();
        to.open("ul", "class", "bars");
        for (Bar bar : bars) {
            to.open("li");
            if (bar.href().isEmpty()) {
                to.element("span", bar.label());
            } else {
                to.element("a", bar.label(), "class", "plain-link", "href", SafeUrl.url(bar.href()));
            }
            to.open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
            to.leaf("rect", "width", 100.0 * bar.value() / high, "height", 8).close("svg");
            to.element("b", t.number(bar.value())).close("li");
        }
        to.close("ul");
        DataTable.write(
                to,
                t,
                title,
                List.of(t.get("part.group"), t.get("part.value")),
                bars.stream().map(b -> List.of(b.label(), t.number(b.value()))).toList(),
                false);
        return to.toString();
    }
}
