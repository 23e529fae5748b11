package simpul.core.store.audit;

/** A place in a chain and the hash that stands there. */
public record ChainLink(long sequence, String hash) {}
