package simpul.core.modules.check;

import simpul.core.modules.seal.Sealing;

/**
 * What a jar is held against: this installation as it is at the moment of the check. Immutable.
 *
 * @param classFiles the highest class file version that the running Java reads; 61 for Java 17
 * @param platform what the bundles of this installation offer
 * @param known what the ledger and the store know of modules and their records
 */
public record Circumstances(int classFiles, Platform platform, Known known, Sealing sealing, Bounds bounds) {
    /** The class file version of the Java that runs this. */
    public static int runningClassFiles() {
        return Runtime.version().feature() + 44;
    }
}
