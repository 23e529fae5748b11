package simpul.core.modules.seal;

/** What a missing or unknown signature means. A broken or a revoked one is always refused. */
public enum SignaturePolicy {
    /** It refuses the file; for real use. */
    REQUIRE,
    /** It is said; for the demonstration and for vendors. */
    WARN
}
