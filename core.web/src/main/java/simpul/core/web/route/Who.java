package simpul.core.web.route;

/** Whom a route answers at all; what they may do there is decided by core.access. */
public enum Who {
    /** Everyone, signed in or not. */
    ANYONE,
    /** Only who has signed in or carries a token; others get 401, or the login page. */
    SIGNED_IN
}
