package simpul.core.model.account;

import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/**
 * What a request shows of its sender. Only one of session and bearer counts: a bearer token, when there is one.
 *
 * @param session the session cookie's value
 * @param bearer the token behind {@code Authorization: Bearer}
 * @param language chosen by cookie or {@code Accept-Language}; a person's own choice goes before it
 */
public record Credentials(
        @Nullable String session,
        @Nullable String bearer,
        @Nullable Language language) {
    @Override
    public String toString() {
        return "Credentials[session " + (session != null) + ", bearer " + (bearer != null) + "]";
    }
}
