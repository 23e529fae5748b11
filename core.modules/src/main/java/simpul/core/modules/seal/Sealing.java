package simpul.core.modules.seal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What signatures are held against. Immutable.
 *
 * @param distribution SHA-256 of the files that came with the platform, which vouches for them itself
 * @param now the time at which a certificate must be valid; empty at a start, where a module that ran goes on running
 */
public record Sealing(Vendors vendors, SignaturePolicy policy, Set<String> distribution, Optional<Instant> now) {
    /** How the signer of those files is named. */
    public static final String PLATFORM = "simpul";

    public Sealing {
        distribution = Set.copyOf(distribution);
    }
}
