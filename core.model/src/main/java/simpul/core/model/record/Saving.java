package simpul.core.model.record;

import java.util.List;

/**
 * What came of saving a record. Unless it is {@link #kept}, the transaction must be refused as a whole.
 *
 * @param stale whether the stored version was not the expected one
 * @param taken codes of the unique constraints whose values another record of the region already claims
 */
public record Saving(boolean stale, List<String> taken) {
    public static final Saving KEPT = new Saving(false, List.of());

    public Saving {
        taken = List.copyOf(taken);
    }

    public boolean kept() {
        return !stale && taken.isEmpty();
    }
}
