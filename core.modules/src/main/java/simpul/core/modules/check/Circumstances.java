package simpul.core.modules.check;

/**
 * What a jar is held against: this installation as it is at the moment of the check. Immutable.
 *
 * @param known what the ledger and the store know of modules and their records
 */
public record Circumstances(Known known, Bounds bounds) {}
