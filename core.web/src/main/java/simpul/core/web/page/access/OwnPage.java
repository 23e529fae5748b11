package simpul.core.web.page.access;

import java.util.List;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;

/**
 * The page of one's own account.
 *
 * @param token the form for a token, {@code tokenFields} its fields
 * @param password the form for changing the password, {@code passwordFields} its fields
 */
public record OwnPage(
        List<Fact> facts,
        List<PostRow> posts,
        List<SessionRow> sessions,
        List<TokenRow> tokens,
        Form token,
        List<Field> tokenFields,
        Form password,
        List<Field> passwordFields) {

    /** The tokens that hold. */
    public List<TokenRow> valid() {
        return tokens.stream().filter(TokenRow::revocable).toList();
    }

    /** Those that have run out or were revoked. */
    public List<TokenRow> past() {
        return tokens.stream().filter(token -> !token.revocable()).toList();
    }

    /** One of the person's posts. */
    public record PostRow(String id, String label, String second, boolean current) {}

    /** An open session. */
    public record SessionRow(String id, String agent, String second, boolean current) {}

    /** A token; revocable while it holds. */
    public record TokenRow(String id, String name, String second, Badge state, boolean revocable) {}
}
