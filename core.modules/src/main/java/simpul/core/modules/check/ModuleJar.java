package simpul.core.modules.check;

import java.util.Optional;

/**
 * A jar with what could be made of it.
 *
 * @param claim what it claims to be; empty when it claims nothing, or not properly
 * @param signer the vendor who signed it, when he is known
 */
record ModuleJar(JarImage image, JarManifest manifest, Optional<Claim> claim, Optional<String> signer) {
    /** How it is called in diagnoses. */
    String subject() {
        return manifest.symbolicName() + " " + manifest.version();
    }
}
