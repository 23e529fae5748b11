package simpul.core.model.access;

import java.util.Optional;
import simpul.core.model.role.Role;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/**
 * Who asks, resolved by core.access from a session, a token or nothing (public).
 *
 * @param scope what the caller can reach
 * @param post identifier of the post through which the person acts; empty for the public
 * @param person identifier of the person; empty for the public
 * @param role the post's role, or the token's subset of it
 * @param office the office as pages show it ("Dinas Kelautan dan Perikanan Maluku"); people are not named
 * @param readOnly whether a token was limited to reading
 */
public record Caller(
        Scope scope, String post, String person, Role role, Text office, Language language, boolean readOnly) {

    public Optional<String> region() {
        return scope.region();
    }

    public Optional<String> agency() {
        return scope.agency();
    }

    public boolean isPublic() {
        return role.equals(Role.PUBLIK);
    }
}
