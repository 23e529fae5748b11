package simpul.core.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the drawings of figures have in common, in the reader's words. Immutable.
 *
 * @param title what is drawn; part of the drawing's name
 * @param target what is aimed at; null without one
 * @param highest where the scale ends; null where the highest value decides
 * @param exact writes a value with its unit
 * @param rough writes a value in few letters, for scales
 * @param noData the words for a missing value
 */
public record Plot(
        String title,
        List<String> categories,
        List<Row> rows,
        @Nullable Target target,
        @Nullable BigDecimal highest,
        Function<BigDecimal, String> exact,
        Function<BigDecimal, String> rough,
        String noData) {
    /** Fills and strokes that the style sheet tells apart. */
    static final int LOOKS = 6;

    public Plot {
        categories = List.copyOf(categories);
        rows = List.copyOf(rows);
    }

    /**
     * One series.
     *
     * @param values one for each category, null where there is none
     */
    public record Row(String label, List<@Nullable BigDecimal> values) {}

    /** What is aimed at. */
    public record Target(String label, BigDecimal value) {}

    /** The same figures, so many categories and series at most: what a drawing can show legibly. */
    Plot atMost(int most, int series) {
        int kept = Math.min(most, categories.size());
        return new Plot(
                title,
                categories.subList(0, kept),
                rows.stream()
                        .limit(series)
                        .map(r -> new Row(r.label(), r.values().subList(0, kept)))
                        .toList(),
                target,
                highest,
                exact,
                rough,
                noData);
    }

    String said(@Nullable BigDecimal value) {
        return value == null ? noData : exact.apply(value);
    }

    /** The legend; one series needs none. */
    void keys(Markup to) {
        if (rows.size() > 1) {
            Key.list(
                    to,
                    java.util.stream.IntStream.range(0, rows.size())
                            .mapToObj(i -> new Key(rows.get(i).label(), "k k" + i % LOOKS))
                            .toList());
        }
    }

    double low() {
        return Math.min(0, all().min().orElse(0));
    }

    double high() {
        double most = Math.max(0, all().max().orElse(0));
        return highest == null ? most : Math.max(most, highest.doubleValue());
    }

    private java.util.stream.DoubleStream all() {
        Stream<BigDecimal> values =
                rows.stream().flatMap(r -> r.values().stream()).filter(Objects::nonNull);
        Stream<BigDecimal> aim = target == null ? Stream.empty() : Stream.of(target.value());
        return Stream.concat(values, aim).mapToDouble(BigDecimal::doubleValue);
    }
}
