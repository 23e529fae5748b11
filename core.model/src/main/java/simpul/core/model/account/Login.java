package simpul.core.model.account;

import simpul.core.model.result.Result;

/**
 * In and out, by password. Thread-safe.
 *
 * <p>Wrong passwords are answered by growing delays per account and per network, never by a lock-out: the problem then
 * is {@code TOO_MANY} with {@code retryAfter}. Unknown names cost the same work as known ones.
 */
public interface Login {
    /** Begins a session with a new identifier. A person with several posts begins with the one last used. */
    Result<Entered> enter(Attempt attempt);

    /** Ends the session of this secret; an unknown one is no error. */
    void leave(String secret);

    /** Goes on in another of the person's posts, in a new session; the old one ends. */
    Result<Entered> actAs(String secret, String post);
}
