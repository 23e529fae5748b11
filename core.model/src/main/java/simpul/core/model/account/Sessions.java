package simpul.core.model.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Language;

/** One's own sessions, posts and account. Thread-safe. */
public interface Sessions {
    /** The caller's running sessions, the last used first. */
    List<Session> mine(Caller caller);

    /** Ends one of the caller's own sessions. */
    Result<Session> end(Call call, String id);

    /** The posts that the caller's person holds now, ordered by label. */
    List<Post> posts(Caller caller);

    /**
     * Changes one's own password and ends one's other sessions. The old one is throttled like a login.
     *
     * @param old with the old password; its username must be the caller's own
     * @param keepSession identifier of the session that goes on; null to end all
     */
    Result<Person> changePassword(Call call, @Nullable String keepSession, Attempt old, String next);

    /**
     * Finds out before a grave step whether it is still the caller who sits at his session. Throttled like a login.
     *
     * @param password the caller's own
     * @param network the client's IP address as text
     * @return oneself; refused with {@code INVALID} and a finding {@code PASSWORD_OLD} at the field {@code password}, or
     *     with {@code TOO_MANY}
     */
    Result<Person> prove(Caller caller, String password, String network);

    /** Remembers in which language pages greet this person. */
    Result<Person> speak(Call call, Language language);

    /** Oneself. */
    Result<Person> myself(Caller caller);
}
