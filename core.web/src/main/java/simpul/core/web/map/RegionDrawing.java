package simpul.core.web.map;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import simpul.core.web.chart.Markup;
import simpul.core.web.ui.SafeUrl;

/**
 * Values of provinces on the map: land shaded by value, names with their figures, and a mark by its form where something
 * is good or bad. Unknown codes stay out of the drawing. Immutable.
 *
 * @param label what the drawing shows, for who cannot see it
 * @param drawing address of {@code provinsi.svg}
 */
public record RegionDrawing(String label, String drawing, List<Spot> spots) implements Content {
    /** How many shades the style sheet has. */
    public static final int SHADES = 5;

    private static final Box FRAME = new Box(-6, -8, 926, 352);
    private static final double REACH = 5;

    public RegionDrawing {
        spots = spots.stream()
                .filter(s -> Provinces.of(s.province()).isPresent())
                .toList();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Markup to = new Markup();
        to.open("svg", "class", "map", "viewBox", "-6 -8 932 360", "role", "img", "aria-label", label);
        to.leaf("use", "class", "land", "href", SafeUrl.url(drawing + "#nusantara"));
        for (Spot spot : spots) {
            String look = spot.shade() == 0 ? "land unknown" : "land sh" + spot.shade();
            to.leaf("use", "class", look, "href", SafeUrl.url(drawing + "#p" + spot.province()));
        }
        spots.forEach(spot -> mark(to, spot));
        names(to);
        return to.close("svg").toString();
    }

    /** A circle for good, a triangle for careful, a square for bad: told apart without colour. */
    private static void mark(Markup to, Spot spot) {
        Province at = Provinces.of(spot.province()).orElseThrow();
        String tone = spot.tone() == null ? "" : spot.tone();
        double x = at.x();
        double y = at.y();
        switch (tone) {
            case "warn" -> to.leaf("path", "class", "m-warn", "d", triangle(x, y));
            case "bad" ->
                to.leaf(
                        "rect", "class", "m-bad", "x", x - REACH, "y", y - REACH, "width", 2 * REACH, "height",
                        2 * REACH);
            case "" -> to.leaf("circle", "class", "m-none", "cx", x, "cy", y, "r", 3);
            default -> to.leaf("circle", "class", "m-" + tone, "cx", x, "cy", y, "r", REACH);
        }
    }

    /** The form of a mark, for legends. */
    public static void key(Markup to, String tone) {
        switch (tone) {
            case "warn" -> to.leaf("path", "class", "m-warn", "d", triangle(6, 5));
            case "bad" -> to.leaf("rect", "class", "m-bad", "x", 1, "width", 10, "height", 10);
            default -> to.leaf("circle", "class", "m-" + tone, "cx", 6, "cy", 5, "r", 5);
        }
    }

    private static String triangle(double x, double y) {
        return "M" + tenth(x) + " " + tenth(y - 6) + "L" + tenth(x + 6) + " " + tenth(y + 5) + "L" + tenth(x - 6) + " "
                + tenth(y + 5) + "Z";
    }

    private static double tenth(double at) {
        return Math.round(at * 10) / 10.0;
    }

    private void names(Markup to) {
        List<Box> taken = new ArrayList<>();
        List<Province> at = spots.stream()
                .map(s -> Provinces.of(s.province()).orElseThrow())
                .toList();
        at.forEach(p -> taken.add(Box.around(p.x(), p.y(), REACH + 1)));
        Labels labels = new Labels(FRAME, taken, List.of());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            String name = at.get(i).shortName() + " " + spots.get(i).words();
            labels.place(at.get(i), name, REACH);
            words.add(name);
        }
        Set<Label> onPhones = labels.onPhones(words);
        List<Label> placed = labels.placed();
        for (int i = 0; i < placed.size(); i++) {
            Label label = placed.get(i);
            String look = label.anchor() + (onPhones.contains(label) ? "" : " lesser");
            to.open("text", "class", look, "x", label.x(), "y", label.y());
            to.text(label.province().shortName() + " ")
                    .element("tspan", spots.get(i).words());
            to.close("text");
        }
    }
}
