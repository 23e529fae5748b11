package simpul.core.model.account;

import java.util.List;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** One's own sessions and posts. Thread-safe. */
public interface Sessions {
    /** The caller's running sessions, the last used first. */
    List<Session> mine(Caller caller);

    /** Ends one of the caller's own sessions. */
    Result<Session> end(Call call, String id);

    /** The posts that the caller's person holds now, ordered by label. */
    List<Post> posts(Caller caller);
}
