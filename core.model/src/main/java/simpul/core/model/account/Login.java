package simpul.core.model.account;

import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.text.Language;

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

    /** Changes one's own password and ends one's other sessions. The old one is throttled like a login. */
    Result<Person> changePassword(Caller caller, @Nullable String keepSession, Attempt old, String next);

    /** Remembers in which language pages greet this person. */
    Result<Person> speak(Caller caller, Language language);
}
