package simpul.core.model.account;

import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;

/**
 * A request whose sender is known.
 *
 * @param door through which the caller came
 * @param session identifier (not the secret) of the session or token; null for strangers
 * @param formToken what every unsafe request of a session must repeat in {@code _csrf} or {@code X-CSRF-Token}; empty
 *     for tokens and strangers
 * @param lapsedPerson who came with a session that has ended by time, so that a form can be kept; null otherwise
 */
public record Visit(
        Caller caller,
        Door door,
        @Nullable String session,
        String formToken,
        @Nullable String lapsedPerson) {
    /** The ways in. */
    public enum Door {
        NONE,
        SESSION,
        TOKEN
    }

    /** Whether a session cookie was shown that was good once and has ended by time. */
    public boolean lapsed() {
        return lapsedPerson != null;
    }
}
