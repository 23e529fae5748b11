package simpul.core.model.access;

import java.util.Optional;
import java.util.Set;
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
 * @param only the changes to which a token was limited; empty when all of the role are meant
 */
public record Caller(
        Scope scope,
        String post,
        String person,
        Role role,
        Text office,
        Language language,
        boolean readOnly,
        Set<Action> only) {
    /** The actor behind a command on the server's own machine. */
    public static final String OPERATOR = "operator";

    public Caller {
        only = Set.copyOf(only);
    }

    /** A caller with all that the role allows, or with reading only. */
    public Caller(
            Scope scope, String post, String person, Role role, Text office, Language language, boolean readOnly) {
        this(scope, post, person, role, office, language, readOnly, Set.of());
    }

    /** The same caller, spoken to in another language. */
    public Caller speaking(Language other) {
        return new Caller(scope, post, person, role, office, other, readOnly, only);
    }

    public Optional<String> region() {
        return scope.region();
    }

    public Optional<String> agency() {
        return scope.agency();
    }

    public boolean isPublic() {
        return role.equals(Role.PUBLIK);
    }

    /** Whether somebody acts at the server's own machine, with its key or at its terminal; no account ever does. */
    public boolean isOperator() {
        return post.isEmpty() && scope.actor().equals(OPERATOR);
    }
}
