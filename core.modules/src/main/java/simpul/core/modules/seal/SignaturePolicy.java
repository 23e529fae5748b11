package simpul.core.modules.seal;

import org.jspecify.annotations.Nullable;

/** What a missing or unknown signature means. A broken or a revoked one is always refused. */
public enum SignaturePolicy {
    /** It refuses the file; for real use. */
    REQUIRE,
    /** It is said; for the demonstration and for vendors. */
    WARN;

    /** As the launcher says it; whatever else is said, or nothing, requires signatures. */
    public static SignaturePolicy named(@Nullable String said) {
        return "warn".equals(said) ? WARN : REQUIRE;
    }
}
