package simpul.core.model.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to one-time links, found by the SHA-256 of their secret. Obtained from a transaction. */
public interface LinkStore {
    /**
     * A stored link.
     *
     * @param person whose password it sets; null for the setup link
     */
    record Stored(LinkKind kind, @Nullable String person, Instant expires) {}

    Optional<Stored> find(String hash);

    void add(String hash, Stored link);

    /** Takes the link away, so that it works once; false when somebody else was faster. */
    boolean use(String hash);

    /** Forgets every link of this kind, for the person or (null) for nobody. */
    void forget(LinkKind kind, @Nullable String person);

    /** Forgets what expired before the instant. */
    void clean(Instant before);
}
