package simpul.core.model.account;

import java.util.Optional;
import simpul.core.model.access.Caller;

/**
 * Forms that were sent after their session had ended, kept for a day until their author is back. Encrypted with the
 * handle, which is stored only as a hash. Thread-safe.
 */
public interface KeptForms {
    /** The most characters of a form that are kept. */
    int MOST = 200_000;

    /**
     * Keeps a form.
     *
     * @param person {@link Visit#lapsedPerson}
     * @return a handle for the login form; empty when the form is too large or the person has too many
     */
    Optional<String> keep(String person, KeptForm form);

    /** Gives a form back to its author and forgets it; empty for anybody else, and after a day. */
    Optional<KeptForm> take(Caller caller, String handle);
}
