package simpul.core.model.record;

import java.util.Optional;

/**
 * A column of a projection table: one that every table has, or that of a queryable field.
 *
 * @param name the common name, or the field's code
 * @param field whether it is a field's
 */
public record PlanColumn(String name, boolean field) {
    public static final PlanColumn RECORD = new PlanColumn("record", false);
    public static final PlanColumn REGION = new PlanColumn("region", false);
    public static final PlanColumn PROVINCE = new PlanColumn("province", false);
    /** Epoch day. */
    public static final PlanColumn DAY = new PlanColumn("day", false);
    /** Year x 12 + month - 1, so that quarters and years are whole divisions on both engines. */
    public static final PlanColumn MONTH = new PlanColumn("month", false);

    public static final PlanColumn AGREEMENT = new PlanColumn("agreement", false);
    public static final PlanColumn SEARCH = new PlanColumn("search", false);

    /** Code of the state; only in tables of types with a workflow. */
    public static final PlanColumn STATE = new PlanColumn("state", false);

    private static final String FOLDED = "fold_";

    public static PlanColumn of(String field) {
        return new PlanColumn(field, true);
    }

    /** The text of a queryable field without regard to case, for looking up what has the same key. */
    public static PlanColumn folded(String field) {
        return new PlanColumn(FOLDED + field, false);
    }

    /** Code of the field whose text it holds without regard to case; empty for any other column. */
    public Optional<String> foldedField() {
        return !field && name.startsWith(FOLDED) ? Optional.of(name.substring(FOLDED.length())) : Optional.empty();
    }
}
