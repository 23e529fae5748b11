package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import simpul.core.web.ui.Messages;

/**
 * Lying bars made of parts: how many of each state a group has. Immutable.
 *
 * @param title what is counted; the caption of the table
 * @param parts the states, in the order in which they are drawn
 */
public record Stacked(Messages t, String title, List<Part> parts, List<Group> groups) implements Content {

    /**
     * @param look the fill in the style sheet: {@code f0}..{@code f5}, {@code f-ok}, {@code f-warn}, {@code f-bad}
     */
    public record Part(String label, String look) {}

    /**
     * @param counts one per part
     */
    public record Group(String label, List<Long> counts) {
        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public Stacked {
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
        for (Group group : groups) {
            if (group.counts().size() != parts.size()) {
                throw new IllegalArgumentException("'" + group.label() + "' needs one count for each of the parts");
            }
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        long high = Math.max(1, groups.stream().mapToLong(Group::total).max().orElse(1));
        Markup to = new Markup();
        Key.list(to, parts.stream().map(p -> new Key(p.label(), p.look())).toList());
        to.open("ul", "class", "bars");
        for (Group group : groups) {
            to.open("li").element("span", group.label());
            to.open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
            double x = 0;
            for (int i = 0; i < parts.size(); i++) {
                double wide = 100.0 * group.counts().get(i) / high;
                if (wide > 0) {
                    to.leaf("rect", "class", parts.get(i).look(), "x", x, "width", wide, "height", 8);
                }
                x += wide;
            }
            to.close("svg").element("b", t.number(group.total())).close("li");
        }
        to.close("ul");
        List<String> heads = new ArrayList<>(List.of(t.get("part.group")));
        parts.forEach(p -> heads.add(p.label()));
        DataTable.write(to, t, title, heads, groups.stream().map(this::row).toList(), false);
        return to.toString();
    }

    private List<String> row(Group group) {
        List<String> cells = new ArrayList<>(List.of(group.label()));
        group.counts().forEach(count -> cells.add(t.number(count)));
        return cells;
    }
}
