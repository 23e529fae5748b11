package simpul.core.model.access;

import java.util.Optional;
import simpul.core.model.text.Language;

/**
 * Who acts through a post as it stands now, for work that goes on after its request has ended; implemented by core.access.
 * Thread-safe.
 */
public interface Acting {
    /** The person in the post, with what the post may do today; empty when the post was closed or given to another. */
    Optional<Caller> as(String post, String person, Language language);
}
