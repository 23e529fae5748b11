package simpul.core.web.chart;

import java.util.List;
import simpul.core.web.ui.Messages;

/** The table that every chart carries, folded away: the same figures for those who cannot or do not want to look. On paper nothing unfolds. */
final class DataTable {
    private DataTable() {}

    /** @param printed whether it stands on paper too, because the drawing does not say all of its figures in words */
    static void write(
            Markup to, Messages t, String caption, List<String> heads, List<List<String>> rows, boolean printed) {
        to.open("details", "class", printed ? "more figures" : "more").element("summary", t.get("part.asTable"));
        to.open("div", "class", "scroll", "tabindex", 0, "role", "group", "aria-label", caption);
        to.open("table", "class", "table keep");
        to.element("caption", caption, "class", "sr").open("thead").open("tr");
        for (int i = 0; i < heads.size(); i++) {
            to.element("th", heads.get(i), "scope", "col", "class", i == 0 ? "" : "num");
        }
        to.close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            to.open("tr").element("th", row.get(0), "scope", "row");
            for (String cell : row.subList(1, row.size())) {
                to.element("td", cell, "class", "num");
            }
            to.close("tr");
        }
        to.close("tbody").close("table").close("div").close("details");
    }
}
