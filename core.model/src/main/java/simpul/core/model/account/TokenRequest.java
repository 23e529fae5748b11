package simpul.core.model.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a new token shall be.
 *
 * @param post which of the person's posts; null for the one acted through, or the only one
 * @param only names of {@link simpul.core.model.access.Action}s; empty for all of the role
 * @param days how long it holds, 1 to 365
 */
public record TokenRequest(String name, @Nullable String post, boolean readOnly, Set<String> only, int days) {
    public TokenRequest {
        only = Set.copyOf(only);
    }
}
