package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One group of records in the answer to an {@link Aggregate}. Immutable. */
public final class Group {
    private final List<Dimension> dimensions;
    private final List<@Nullable String> keys;
    private final Map<Measure, BigDecimal> figures;

    private Group(List<Dimension> dimensions, List<@Nullable String> keys, Map<Measure, BigDecimal> figures) {
        this.dimensions = dimensions;
        this.keys = keys;
        this.figures = figures;
    }

    /**
     * Made by the platform, and by tests.
     *
     * @param keys one for each dimension of the question, null where records have no value
     * @param figures one for each measure of the question, null where there is nothing to measure
     */
    public static Group of(Aggregate question, List<@Nullable String> keys, List<@Nullable BigDecimal> figures) {
        if (keys.size() != question.dimensions().size()
                || figures.size() != question.measures().size()) {
            throw new IllegalArgumentException("The group does not fit the question " + question);
        }
        Map<Measure, BigDecimal> known = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal figure = figures.get(i);
            if (figure != null) {
                known.put(question.measures().get(i), figure);
            }
        }
        return new Group(
                question.dimensions(),
                java.util.Collections.unmodifiableList(new java.util.ArrayList<>(keys)),
                Map.copyOf(known));
    }

    /** The group's value of a dimension; empty for records without one. */
    public Optional<String> key(Dimension dimension) {
        int at = dimensions.indexOf(dimension);
        if (at < 0) {
            throw new IllegalArgumentException("The question does not group by " + dimension);
        }
        return Optional.ofNullable(keys.get(at));
    }

    /** A figure; empty when no record of the group has a value to measure. A count is never empty. */
    public Optional<BigDecimal> figure(Measure measure) {
        return Optional.ofNullable(figures.get(measure));
    }

    /** How many records; the question must count them. */
    public long count() {
        return figure(Measure.count()).map(BigDecimal::longValueExact).orElse(0L);
    }
}
