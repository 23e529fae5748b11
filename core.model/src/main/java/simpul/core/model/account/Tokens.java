package simpul.core.model.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/**
 * API tokens. A token acts through one post with at most what its role may do; it ends with the handover of the post.
 * Thread-safe.
 */
public interface Tokens {
    /** The caller's own tokens, revoked ones included, the newest first. */
    List<Token> mine(Caller caller);

    /** Makes a token for the caller. A token cannot make a token that may do more than itself. */
    Result<NewToken> create(Call call, TokenRequest request);

    /**
     * Who may make a token by username and password; throttled like a login.
     *
     * @param post through which the token is to act; null for the person's first
     */
    Result<Caller> prove(Attempt attempt, @Nullable String post);

    /** Revokes one of the caller's own tokens. */
    Result<Token> revoke(Call call, String id);
}
