package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * Figures to draw: one or more series over the same categories, in one unit. The platform chooses how to draw them at each
 * width, says them in a table as well, and never draws a missing value as 0.
 *
 * <pre>{@code
 * View.chart(Chart.bar("Berat menurut spesies", "Weight by species")
 *         .over("Spesies", "Species", species)
 *         .series("Berat", "Weight", tons)
 *         .target("Sasaran", "Target", new BigDecimal("120")))
 * }</pre>
 *
 * Immutable, each word returns a new chart; compared by value. Words that do not fit together (a series of another
 * length, two units, a negative share) are a bug of the sector and throw.
 */
public final class Chart {
    private final Drawn drawn;

    private Chart(Drawn drawn) {
        this.drawn = drawn;
    }

    /** Each value beside the others; may be negative. */
    public static Chart bar(String id, String en) {
        return empty("bar", id, en);
    }

    /** How values go on, category after category; may be negative. */
    public static Chart line(String id, String en) {
        return empty("line", id, en);
    }

    /** The series of a category on top of each other: parts and their sum. */
    public static Chart stacked(String id, String en) {
        return empty("stacked", id, en);
    }

    /** Which share of the whole each category has; one series. */
    public static Chart share(String id, String en) {
        return empty("share", id, en);
    }

    /** Profiles over three or more categories on one scale, e.g. what is asked beside what was reached. */
    public static Chart radar(String id, String en) {
        return empty("radar", id, en);
    }

    /** How far each category has come on a scale from 0 to {@link #upTo}; one series. */
    public static Chart gauge(String id, String en) {
        return empty("gauge", id, en);
    }

    private static Chart empty(String kind, String id, String en) {
        Text none = Text.of("Kelompok", "Group");
        return new Chart(new Drawn(kind, Text.of(id, en), none, List.of(), List.of(), "", null, null));
    }

    /** What stands along the axis, and the word for it; series come after this. */
    public Chart over(String id, String en, List<Text> categories) {
        if (!drawn.series.isEmpty()) {
            throw new IllegalArgumentException("Name the categories of '" + drawn.title.id() + "' before its series");
        }
        return new Chart(drawn.over(Text.of(id, en), categories));
    }

    /** One value for each category: a number, or missing. */
    public Chart series(String id, String en, List<Cell> values) {
        return series(Text.of(id, en), values);
    }

    /** One value for each category: a number, or missing. */
    public Chart series(Text label, List<Cell> values) {
        List<Series> all = new ArrayList<>(drawn.series);
        all.add(new Series(label, values));
        return new Chart(drawn.with(all));
    }

    /** What is aimed at: a line across bars and lines, a mark on gauges. */
    public Chart target(String id, String en, BigDecimal value) {
        return new Chart(drawn.aiming(new Target(Text.of(id, en), Cell.plain(value))));
    }

    /** Where the scale ends; without it the highest value decides. */
    public Chart upTo(BigDecimal highest) {
        return new Chart(drawn.upTo(Cell.plain(highest)));
    }

    static Chart read(Branch tree) {
        Drawn drawn = new Drawn(
                tree.words("kind"),
                tree.text("title"),
                tree.text("axis"),
                tree.texts("categories"),
                tree.branches("series").stream()
                        .map(s -> new Series(s.text("label"), s.cells("values")))
                        .toList(),
                tree.words("unit"),
                tree.maybeText("targetLabel")
                        .map(label -> new Target(label, tree.number("target").orElseThrow()))
                        .orElse(null),
                tree.number("upTo").orElse(null));
        return new Chart(drawn);
    }

    /** The stable word for how it is drawn. */
    public String kind() {
        return drawn.kind;
    }

    public Text title() {
        return drawn.title;
    }

    /** The word for what the categories are. */
    public Text axis() {
        return drawn.axis;
    }

    public List<Text> categories() {
        return drawn.categories;
    }

    public List<Series> series() {
        return drawn.series;
    }

    /** The unit of every value; empty without one. */
    public String unit() {
        return drawn.unit;
    }

    public Optional<Target> target() {
        return Optional.ofNullable(drawn.target);
    }

    public Optional<BigDecimal> highest() {
        return Optional.ofNullable(drawn.highest);
    }

    /** Whether there is no value to draw. */
    public boolean isEmpty() {
        return drawn.series.stream().allMatch(s -> s.values().stream().allMatch(Cell::isMissing));
    }

    /** The same figures as rows under headings: a row for each category. */
    public GridView grid() {
        List<Text> headings = new ArrayList<>(List.of(drawn.axis));
        drawn.series.forEach(s -> headings.add(s.label()));
        target().ifPresent(t -> headings.add(t.label()));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < drawn.categories.size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(drawn.categories.get(i))));
            for (Series series : drawn.series) {
                row.add(series.values().get(i));
            }
            target().ifPresent(t -> row.add(Cell.of(t.value(), drawn.unit)));
            rows.add(row);
        }
        return new GridView(drawn.title, headings, rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chart c && c.drawn.equals(drawn);
    }

    @Override
    public int hashCode() {
        return drawn.hashCode();
    }

    /** Values with their name. Made by {@link Chart#series}. */
    public record Series(Text label, List<Cell> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** What is aimed at. Made by {@link Chart#target}. */
    public record Target(Text label, BigDecimal value) {}

    private record Drawn(
            String kind,
            Text title,
            Text axis,
            List<Text> categories,
            List<Series> series,
            String unit,
            @Nullable Target target,
            @Nullable BigDecimal highest) {
        private Drawn {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }

        Drawn over(Text word, List<Text> all) {
            return new Drawn(kind, title, word, all, series, unit, target, highest);
        }

        Drawn with(List<Series> all) {
            String common = ChartRules.unit(kind, title, categories, all);
            return new Drawn(kind, title, axis, categories, all, common, target, highest);
        }

        Drawn aiming(Target at) {
            return new Drawn(kind, title, axis, categories, series, unit, at, highest);
        }

        Drawn upTo(BigDecimal end) {
            return new Drawn(kind, title, axis, categories, series, unit, target, end);
        }
    }
}
