package simpul.core.model.account;

/** What a one-time link opens. */
public enum LinkKind {
    /** The first administrator's account, on an empty database; one hour. */
    SETUP,
    /** Choosing a password, for a new account or after it was forgotten; 24 hours. */
    PASSWORD
}
