package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.List;
import simpul.core.web.ui.Messages;

/**
 * The drawing for a kind of chart, with what its target means, what did not fit, and the same figures as a table.
 *
 * <pre>{@code Drawing.of(t, "bar", plot, heads, rows)}</pre>
 *
 * Immutable.
 *
 * @param heads headings of the table
 * @param cells rows of the table, in words
 */
public record Drawing(Messages t, String kind, Plot plot, List<String> heads, List<List<String>> cells)
        implements Content {
    private static final int MOST = 24;
    private static final int MOST_OF_LINES = 120;

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Plot shown = plot.atMost(kind.equals("line") ? MOST_OF_LINES : MOST, Plot.LOOKS);
        Markup to = new Markup();
        to.raw(drawn(shown));
        if (shown.target() != null) {
            to.open("ul", "class", "keys").open("li").open("svg", "viewBox", "0 0 26 10", "aria-hidden", "true");
            to.leaf("line", "class", "aim", "x1", 0, "x2", 26, "y1", 5, "y2", 5).close("svg");
            to.text(shown.target().label() + ": "
                    + shown.exact().apply(shown.target().value()));
            to.close("li").close("ul");
        }
        int left = plot.categories().size() - shown.categories().size();
        int series = plot.rows().size() - shown.rows().size();
        if (left > 0 || series > 0) {
            to.element(
                    "p",
                    t.get(
                            "part.notAllDrawn",
                            shown.categories().size(),
                            plot.categories().size()),
                    "class",
                    "hint");
        }
        boolean told = kind.equals("share") || kind.equals("gauge");
        DataTable.write(to, t, plot.title(), heads, cells, !told || left > 0 || series > 0);
        return to.toString();
    }

    private Content drawn(Plot shown) {
        return switch (kind) {
            case "line" -> new Lines(shown);
            case "stacked" -> new StackedBars(shown, t.get("part.withoutSome"));
            case "share" -> new Shares(shown, this::percent);
            case "radar" -> new Radar(shown);
            case "gauge" -> new Gauges(shown);
            default -> StandingBars.fit(shown) ? new StandingBars(shown) : new LyingBars(shown);
        };
    }

    private String percent(BigDecimal share) {
        BigDecimal bare = share.stripTrailingZeros();
        return t.decimal(bare.scale() < 0 ? bare.setScale(0) : bare) + "%";
    }
}
