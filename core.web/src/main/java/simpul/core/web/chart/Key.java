package simpul.core.web.chart;

import java.util.List;

/**
 * One entry of a legend: a square in the look, and its words.
 *
 * @param look the fill in the style sheet
 */
record Key(String label, String look) {

    static void list(Markup to, List<Key> keys) {
        to.open("ul", "class", "keys");
        for (Key key : keys) {
            to.open("li").open("svg", "class", "sq", "viewBox", "0 0 12 10", "aria-hidden", "true");
            to.leaf("rect", "class", key.look(), "width", 12, "height", 10, "rx", 2)
                    .close("svg");
            to.text(key.label()).close("li");
        }
        to.close("ul");
    }
}
