package simpul.core.model.agreement;

import org.jspecify.annotations.Nullable;

/**
 * An agency (OPD) that takes part.
 *
 * @param agency identifier of the registered agency; null where a party that is not on Simpul has none registered
 * @param name its name, as the documents have it
 */
public record Unit(@Nullable String agency, String name) {
    /** Whether both mean the same agency. */
    public boolean same(Unit other) {
        return agency != null && other.agency != null ? agency.equals(other.agency) : name.equalsIgnoreCase(other.name);
    }
}
