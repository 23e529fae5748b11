package simpul.core.model.account;

import java.time.Instant;
import java.util.Optional;

/** Port to kept forms, found by the SHA-256 of their handle. Obtained from a transaction. */
public interface KeptFormStore {
    /** A stored form; {@code sealed} is encrypted with the handle. */
    record Stored(String person, byte[] sealed, Instant expires) {}

    Optional<Stored> find(String hash);

    int countOf(String person);

    void add(String hash, Stored form);

    void remove(String hash);

    /** Forgets what expired before the instant. */
    void clean(Instant before);
}
