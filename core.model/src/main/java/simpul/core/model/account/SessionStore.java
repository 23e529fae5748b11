package simpul.core.model.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to sessions, found by the SHA-256 of their secret. Obtained from a transaction. */
public interface SessionStore {
    Optional<Session> find(String hash);

    void add(String hash, Session session);

    void touch(String id, Instant at);

    /** Every session of a person, ended ones included, the last used first. */
    List<Session> of(String person);

    /** The post last used by a person. */
    Optional<String> lastPost(String person);

    /** Forgets one session of a person; false when there is none. */
    boolean remove(String person, String id);

    /**
     * Forgets sessions of a person; says how many.
     *
     * @param post only those acting through this post; null for all
     * @param except identifier of one to keep; null for none
     */
    int removeAll(String person, @Nullable String post, @Nullable String except);

    /** Forgets what was last used, or had to end, before the instant. */
    void clean(Instant before);
}
