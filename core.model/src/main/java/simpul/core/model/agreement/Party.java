package simpul.core.model.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of a case with the fields that are its own: only it edits them, or the other as long as it is not on Simpul.
 *
 * @param name as documents have it, e.g. {@code Provinsi Maluku}
 * @param units agencies that take part
 * @param plan why the object may be worked on; null until answered
 * @param planNote where in the plan, or which decree
 * @param funding how it pays for its share
 * @param burden the three DPRD questions; null until answered
 */
public record Party(
        PartyRef ref,
        String name,
        List<Unit> units,
        @Nullable PlanBasis plan,
        String planNote,
        String funding,
        @Nullable Burden burden) {
    public Party {
        units = List.copyOf(units);
    }

    /** A party that has answered nothing yet. */
    public static Party of(PartyRef ref, String name, List<Unit> units) {
        return new Party(ref, name, units, null, "", "", null);
    }

    public String key() {
        return ref.key();
    }
}
