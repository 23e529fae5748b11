package simpul.core.model.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A question as the store understands it. The scope of the transaction is added by the store.
 *
 * @param reading of the type that it is about
 * @param newest which of the records count
 * @param apart how many of the leading groups stand for questions of their own that are answered together
 * @param groups what rows are grouped by, in order
 * @param figures what is computed for each group, in order
 * @param held what figures of a group must fulfil
 */
public record AskPlan(
        String sector,
        Reading reading,
        List<Where> where,
        Newest newest,
        int apart,
        List<By> groups,
        List<Compute> figures,
        List<Held> held) {
    public AskPlan {
        where = List.copyOf(where);
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
        held = List.copyOf(held);
    }

    /** One over all records under the conditions. */
    public AskPlan(String sector, Reading reading, List<Where> where, List<By> groups, List<Compute> figures) {
        this(sector, reading, where, Newest.ALL, 0, groups, figures, List.of());
    }

    /** Only the newest record for each combination of these columns, and of those the ones that fulfil conditions. */
    public record Newest(List<PlanColumn> per, List<Where> keeping) {
        public static final Newest ALL = new Newest(List.of(), List.of());

        public Newest {
            per = List.copyOf(per);
            keeping = List.copyOf(keeping);
        }
    }

    /** Code of the type that it is about. */
    public String type() {
        return reading.shape().code();
    }

    /** Every column that it names. */
    public List<PlanColumn> columns() {
        List<PlanColumn> columns = new ArrayList<>();
        where.forEach(w -> columns.add(w.column()));
        columns.addAll(newest.per());
        newest.keeping().forEach(w -> columns.add(w.column()));
        groups.forEach(g -> columns.add(g.column()));
        figures.forEach(f -> columns.add(f.column()));
        return columns;
    }

    /**
     * A group expression: a column, whole-divided where the divisor is not 1; with limits the number of limits that the
     * column has reached.
     */
    public record By(PlanColumn column, int divisor, List<Long> limits) {
        public By {
            limits = List.copyOf(limits);
        }

        public By(PlanColumn column, int divisor) {
            this(column, divisor, List.of());
        }
    }

    /**
     * A figure.
     *
     * @param kind {@code rows}, {@code present}, {@code sum}, {@code min}, {@code max}, {@code distinct}; {@code lower} and
     *     {@code upper} for the two values between which a percentile lies
     * @param percent of a percentile, otherwise 0
     */
    public record Compute(String kind, PlanColumn column, int percent) {
        public Compute(String kind, PlanColumn column) {
            this(kind, column, 0);
        }
    }

    /**
     * What a figure of a group must be.
     *
     * @param measure {@code plain} for one figure, {@code avg} for sum and count, {@code percentile} for lower, upper and count
     * @param at index of its first figure
     * @param percent of a percentile, otherwise 0
     * @param kind {@code at_least}, {@code above}, {@code at_most} or {@code below}
     */
    public record Held(String measure, int at, int percent, String kind, long limit) {}

    /** The same question for each of many values at once: rows come with their values of these columns in front. */
    public AskPlan apartBy(List<PlanColumn> columns) {
        List<By> all = new ArrayList<>(columns.stream().map(c -> new By(c, 1)).toList());
        all.addAll(groups);
        return new AskPlan(sector, reading, where, newest, apart + columns.size(), all, figures, held);
    }
}
