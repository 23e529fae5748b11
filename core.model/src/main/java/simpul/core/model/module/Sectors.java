package simpul.core.model.module;

import java.util.List;
import java.util.Optional;

/**
 * The sector modules that run here, as one immutable snapshot at a time; implemented by core.modules. Thread-safe.
 *
 * <p>Public knowledge of the platform: which of them a caller may use, entitlement says.
 */
public interface Sectors {
    /** Every module, refused ones included, ordered by identifier. */
    List<SectorModule> all();

    /** A module by its sector's identifier. */
    Optional<SectorModule> find(String sector);

    /**
     * Takes a lease on the running version of a sector; empty when none runs. Close it as soon as the last function of
     * the sector has returned: what it returned does not need it.
     */
    Optional<Lease> lease(String sector);

    /**
     * Takes a lease for who only needs to know what a sector declared: on the version that runs, or else on the one that the
     * breaker has stopped, whose functions all come back as failed without being called. Empty when neither is there.
     */
    default Optional<Lease> known(String sector) {
        return lease(sector);
    }

    /**
     * Takes a lease for what nobody asked the sector for: what it reminds of beside any page, values that are computed again.
     * It is not counted among its requests; what fails in it is said of the sector as ever.
     */
    default Optional<Lease> aside(String sector) {
        return lease(sector);
    }
}
