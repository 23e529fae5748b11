package simpul.core.modules.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * How a jar is signed.
 *
 * @param chain of the one signer, his own certificate first; empty unless every entry is signed by him
 * @param subject the entry that shows it, where there is one
 */
record Seal(Kind kind, List<X509Certificate> chain, String subject) {
    enum Kind {
        /** No entry is signed. */
        ABSENT,
        /** Some are not, or not by the same. */
        PARTIAL,
        /** What was signed was changed. */
        BROKEN,
        /** One signer signed all of it. */
        WHOLE
    }

    Seal {
        chain = List.copyOf(chain);
    }
}
