package simpul.core.model.id;

/**
 * The only source of identifiers and secrets, so that a test may fix it. Thread-safe.
 *
 * <p>Identifiers are opaque: 26 lower-case base32 characters (128 random bits), no time and no count in them.
 */
public interface Entropy {
    /** A new opaque identifier. */
    String id();

    /** Random bytes for secrets, salts and tokens. */
    byte[] bytes(int count);
}
