package simpul.core.web.map;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.web.chart.Markup;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.SafeUrl;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/**
 * The map of a region's partners: points sized by count, lines by state, and the same as a table.
 *
 * <p>In a template {@code @template.tag.map(t = t, map = map)}. The outlines come from a cached file of their own; this
 * draws what lies over them. Unknown province codes are left out of the drawing and stay in the table. Immutable.
 *
 * @param drawing address of {@code provinsi.svg}
 * @param home code of the home region; its first two digits name the province; empty draws points without lines
 * @param partners one per province
 */
public record PartnerMap(Messages t, String drawing, String home, List<Partner> partners) implements Content {
    private static final Box FRAME = new Box(-6, -8, 926, 352);

    public PartnerMap {
        partners = partners.stream()
                .sorted(Comparator.comparingLong(Partner::count).reversed().thenComparing(Partner::province))
                .toList();
    }

    public long provinces() {
        return partners.size();
    }

    public long cases() {
        return partners.stream().mapToLong(Partner::count).sum();
    }

    /** The list view. */
    public Table table() {
        List<Column> columns = List.of(
                Column.text(t.get("map.province")),
                Column.number(t.get("map.cases")),
                Column.state(t.get("map.state")));
        return new Table(
                t.get("map.title"), columns, partners.stream().map(this::row).toList());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        Optional<Province> hub = home.length() < 2 ? Optional.empty() : Provinces.of(home.substring(0, 2));
        List<Partner> drawn = partners.stream()
                .filter(p -> Provinces.of(p.province()).isPresent())
                .toList();
        Markup to = new Markup();
        to.open(
                "svg",
                "class",
                "map",
                "viewBox",
                "-6 -8 932 360",
                "role",
                "img",
                "aria-label",
                t.get("map.label", provinces(), cases()));
        land(to, hub, drawn);
        lines(to, hub, drawn);
        points(to, hub, drawn);
        names(to, hub, drawn);
        return to.close("svg").toString();
    }

    private void land(Markup to, Optional<Province> hub, List<Partner> drawn) {
        to.leaf("use", "class", "land", "href", SafeUrl.url(drawing + "#nusantara"));
        for (Partner each : drawn) {
            to.leaf("use", "class", "land near", "href", SafeUrl.url(drawing + "#p" + each.province()));
        }
        hub.ifPresent(h -> to.leaf("use", "class", "land home", "href", SafeUrl.url(drawing + "#p" + h.code())));
    }

    private static void lines(Markup to, Optional<Province> hub, List<Partner> drawn) {
        hub.ifPresent(h -> {
            for (Partner each : drawn) {
                to.open("g", "class", each.state().css());
                to.leaf("path", "d", Curve.between(h, spot(each)).path()).close("g");
            }
        });
    }

    private static void points(Markup to, Optional<Province> hub, List<Partner> drawn) {
        for (Partner each : drawn) {
            to.open("g", "class", each.state().css());
            to.leaf("circle", "cx", spot(each).x(), "cy", spot(each).y(), "r", radius(each))
                    .close("g");
        }
        hub.ifPresent(h -> to.leaf("circle", "class", "hub", "cx", h.x(), "cy", h.y(), "r", 6));
    }

    private void names(Markup to, Optional<Province> hub, List<Partner> drawn) {
        List<Box> taken = new ArrayList<>();
        drawn.forEach(p -> taken.add(Box.around(spot(p).x(), spot(p).y(), radius(p) + 1)));
        hub.ifPresent(h -> taken.add(Box.around(h.x(), h.y(), 8)));
        List<Curve> curves = hub.map(
                        h -> drawn.stream().map(p -> Curve.between(h, spot(p))).toList())
                .orElse(List.of());
        Labels labels = new Labels(FRAME, taken, curves);
        List<String> words = new ArrayList<>();
        hub.ifPresent(h -> {
            // Outside its own dark province, where it would be hard to read.
            labels.placeBelow(h, h.name(), 14);
            words.add(h.name());
        });
        for (Partner each : drawn) {
            String name = spot(each).shortName() + " " + each.count();
            labels.place(spot(each), name, radius(each));
            words.add(name);
        }
        Set<Label> onPhones = labels.onPhones(words);
        List<Label> placed = labels.placed();
        int first = placed.size() - drawn.size();
        for (int i = 0; i < placed.size(); i++) {
            Label label = placed.get(i);
            String look = label.anchor() + (i < first ? " me" : "") + (onPhones.contains(label) ? "" : " lesser");
            to.open("text", "class", look, "x", label.x(), "y", label.y());
            if (i < first) {
                to.text(label.province().name());
            } else {
                to.text(label.province().shortName() + " ")
                        .element("tspan", t.number(drawn.get(i - first).count()));
            }
            to.close("text");
        }
    }

    private List<Cell> row(Partner partner) {
        String name = Provinces.of(partner.province()).map(Province::name).orElse(partner.province());
        Cell heading = partner.href().isEmpty() ? Cell.of(name) : Cell.link(partner.href(), name, "");
        return List.of(heading, Cell.of(t.number(partner.count())), Cell.state(badge(partner.state())));
    }

    private Badge badge(LineState state) {
        return switch (state) {
            case RUNNING -> Badge.ok(t.get("map.run"));
            case WAITING -> new Badge(Tone.WARN, Icon.SIGNATURE, t.get("map.wait"));
            case STALLED -> Badge.bad(t.get("map.stall"));
        };
    }

    private static Province spot(Partner partner) {
        return Provinces.of(partner.province()).orElseThrow();
    }

    private static double radius(Partner partner) {
        return 3.6 + 1.5 * Math.sqrt(Math.min(partner.count(), 16));
    }
}
