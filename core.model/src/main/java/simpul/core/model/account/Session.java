package simpul.core.model.account;

import java.time.Instant;

/**
 * A session as its person may see it. Immutable; the secret is not in it.
 *
 * @param id identifier for listing and ending, not the secret
 * @param post through which the person acts in it
 * @param ends when it ends at the latest, used or not
 * @param network the address from which it began
 * @param agent the browser as it named itself
 */
public record Session(
        String id,
        String person,
        String post,
        Instant created,
        Instant lastSeen,
        Instant ends,
        String network,
        String agent) {}
