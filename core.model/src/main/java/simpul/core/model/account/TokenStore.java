package simpul.core.model.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to API tokens, found by the SHA-256 of their secret. Obtained from a transaction. */
public interface TokenStore {
    Optional<Token> find(String hash);

    void add(String hash, Token token);

    void touch(String id, Instant at);

    /** Every token of a person, the newest first. */
    List<Token> of(String person);

    /** Revokes a token of a person; false when there is none that was not revoked. */
    boolean revoke(String person, String id, Instant at);

    /**
     * Revokes tokens of a person; says how many.
     *
     * @param post only those acting through this post; null for all
     */
    int revokeAll(String person, @Nullable String post, Instant at);
}
