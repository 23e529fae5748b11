package simpul.core.model.account;

import java.util.List;
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

    /** Makes a token by username and password, throttled like a login. */
    Result<NewToken> create(Attempt attempt, TokenRequest request);

    /** Revokes one of the caller's own tokens. */
    Result<Token> revoke(Call call, String id);
}
