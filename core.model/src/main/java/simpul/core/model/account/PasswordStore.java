package simpul.core.model.account;

import java.time.Instant;
import java.util.Optional;

/** Port to password hashes. Obtained from a transaction; for core.access only. */
public interface PasswordStore {
    /**
     * A stored password.
     *
     * @param hash standard {@code $argon2id$} string
     * @param demo whether it is the demonstration's, good from loopback in a demonstration only
     */
    record Stored(String person, String hash, boolean demo, Instant since) {}

    Optional<Stored> find(String person);

    /** Sets or replaces. */
    void put(Stored stored);

    void remove(String person);
}
