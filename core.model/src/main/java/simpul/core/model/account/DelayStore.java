package simpul.core.model.account;

import java.time.Instant;
import java.util.Optional;

/** Port to counters of failed logins, by digests of names and networks. Obtained from a transaction. */
public interface DelayStore {
    /** How often in a row, and when last. */
    record Failures(int count, Instant last) {}

    Optional<Failures> find(String key);

    void put(String key, Failures failures);

    void remove(String key);

    /** Forgets counters whose last failure lies before the instant. */
    void clean(Instant before);
}
