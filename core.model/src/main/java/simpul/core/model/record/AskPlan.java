package simpul.core.model.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A question as the store understands it. The scope of the transaction is added by the store.
 *
 * @param reading of the type that it is about
 * @param groups what rows are grouped by, in order
 * @param figures what is computed for each group, in order
 */
public record AskPlan(String sector, Reading reading, List<Where> where, List<By> groups, List<Compute> figures) {
    public AskPlan {
        where = List.copyOf(where);
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }

    /** Code of the type that it is about. */
    public String type() {
        return reading.shape().code();
    }

    /** Every column that it names. */
    public List<PlanColumn> columns() {
        List<PlanColumn> columns = new ArrayList<>();
        where.forEach(w -> columns.add(w.column()));
        groups.forEach(g -> columns.add(g.column()));
        figures.forEach(f -> columns.add(f.column()));
        return columns;
    }

    /**
     * A group expression: a column, whole-divided where the divisor is not 1.
     */
    public record By(PlanColumn column, int divisor) {}

    /**
     * A figure.
     *
     * @param kind {@code rows}, {@code present}, {@code sum}, {@code min}, {@code max} or {@code distinct}
     */
    public record Compute(String kind, PlanColumn column) {}
}
