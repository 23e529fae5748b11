package simpul.core.model.module;

import java.time.Instant;
import simpul.core.model.text.Text;

/**
 * That exactly one file may be installed here although no vendor who is trusted signed it; given at the server's own machine
 * only. It does not reach what a revoked vendor signed, nor what was changed after it was signed. Immutable.
 *
 * @param sha256 of the whole file, in lower-case hexadecimal digits
 * @param reason in the words of whoever gave it
 * @param by the office that gave it, as pages show it
 */
public record SignatureWaiver(String sha256, String reason, Text by, Instant at) {}
