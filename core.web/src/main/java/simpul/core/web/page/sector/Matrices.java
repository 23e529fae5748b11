package simpul.core.web.page.sector;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import simpul.core.model.sector.view.Box;
import simpul.core.model.sector.view.Matrix;
import simpul.core.model.text.Text;
import simpul.core.web.chart.Markup;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** Turns a matrix into a table whose places carry tones, shades and lists. For one request. */
final class Matrices {
    private static final BigDecimal LAST_SHADE = BigDecimal.valueOf(4);

    private final Messages t;
    private final Words words;

    Matrices(Messages t) {
        this.t = t;
        this.words = new Words(t);
    }

    Content of(Matrix matrix) {
        Markup to = new Markup();
        String title = t.of(matrix.title());
        to.open("div", "class", "scroll", "tabindex", 0, "role", "group", "aria-label", title);
        to.open("table", "class", "matrix").element("caption", title, "class", "sr");
        head(to, matrix);
        to.open("tbody");
        for (int r = 0; r < matrix.rows().size(); r++) {
            to.open("tr").element("th", t.of(matrix.rows().get(r)), "scope", "row");
            for (int c = 0; c < matrix.columns().size(); c++) {
                box(to, matrix, matrix.at(r, c));
            }
            to.close("tr");
        }
        to.close("tbody").close("table").close("div");
        return output -> output.writeContent(to.toString());
    }

    private void head(Markup to, Matrix matrix) {
        to.open("thead").open("tr").open("td").close("td");
        to.element(
                "th",
                t.of(matrix.columnAxis()),
                "scope",
                "colgroup",
                "colspan",
                matrix.columns().size());
        to.close("tr").open("tr").element("th", t.of(matrix.rowAxis()), "scope", "col");
        for (Text column : matrix.columns()) {
            to.element("th", t.of(column), "scope", "col");
        }
        to.close("tr").close("thead");
    }

    private void box(Markup to, Matrix matrix, Box box) {
        if (box.isEmpty()) {
            to.open("td", "class", "void").element("span", "–", "aria-hidden", "true");
            to.element("span", matrix.isHeat() ? t.get("sector.noData") : t.get("sector.nothingHere"), "class", "sr");
            to.close("td");
            return;
        }
        to.open("td", "class", look(matrix, box));
        if (!box.value().isMissing()) {
            to.element("b", words.cell(box.value()).words());
        }
        if (box.tone().isPresent() && box.state().isPresent()) {
            Tone tone = Words.tone(box.tone().get());
            to.open("span", "class", "state")
                    .raw(tone.icon().small())
                    .text(t.of(box.state().get()))
                    .close("span");
        }
        items(to, box.items());
        to.close("td");
    }

    private void items(Markup to, List<Text> items) {
        if (!items.isEmpty()) {
            to.open("ul");
            items.forEach(item -> to.element("li", t.of(item)));
            to.close("ul");
        }
    }

    /** The tone; else the shade, from {@code sh1} to {@code sh5}. */
    private static String look(Matrix matrix, Box box) {
        return box.tone()
                .map(tone -> Words.tone(tone).css())
                .or(() -> matrix.warmth(box).map(warmth -> "sh" + shade(warmth)))
                .orElse("");
    }

    private static int shade(BigDecimal warmth) {
        return warmth.multiply(LAST_SHADE).setScale(0, RoundingMode.HALF_UP).intValue() + 1;
    }
}
