package simpul.core.model.record;

import java.util.List;

/**
 * What came of saving a record. Unless it is {@link #kept}, the transaction must be refused as a whole.
 *
 * @param stale whether the stored version was not the expected one
 * @param taken what does not yield and another record already claims under a unique constraint
 */
public record Saving(boolean stale, List<Projection.Claim> taken) {
    public static final Saving KEPT = new Saving(false, List.of());

    public Saving {
        taken = List.copyOf(taken);
    }

    public boolean kept() {
        return !stale && taken.isEmpty();
    }
}
