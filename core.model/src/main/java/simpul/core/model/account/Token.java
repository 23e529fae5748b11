package simpul.core.model.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;

/**
 * An API token as its owner may see it. Immutable; the secret is not in it.
 *
 * @param prefix its first characters, to tell tokens apart
 * @param name what the owner calls it
 * @param only the changes to which it is limited; empty when all of the post's role are meant
 */
public record Token(
        String id,
        String prefix,
        String name,
        String person,
        String post,
        boolean readOnly,
        Set<Action> only,
        Instant created,
        Instant expires,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked) {
    public Token {
        only = Set.copyOf(only);
    }

    public boolean usableAt(Instant now) {
        return revoked == null && now.isBefore(expires);
    }
}
