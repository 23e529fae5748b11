package simpul.core.model.account;

import simpul.core.model.result.Result;

/**
 * Says who sends a request; the only maker of callers for people. Thread-safe; one read per request.
 *
 * <p>A missing or ended session makes a public visit, never a refusal. A bearer token that does not hold is refused with
 * {@code UNAUTHENTICATED}.
 */
public interface Identity {
    Result<Visit> identify(Credentials credentials);

    /** A new secret for the cookie of somebody who has not entered, to which the login form is bound. */
    String newStranger();

    /** The form token that belongs to a cookie's secret, a stranger's or a session's. */
    String formToken(String secret);

    /** Compares in constant time. */
    boolean formTokenMatches(String secret, String token);
}
