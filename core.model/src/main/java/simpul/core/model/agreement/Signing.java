package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature to record.
 *
 * @param capacity in which office it was signed
 * @param office that office in words; blank for the slot's own
 * @param kuasa the power of attorney of a head of agency; null for a head of region
 * @param scan the signed paper; null when it follows later
 */
public record Signing(
        SignerOffice capacity,
        String office,
        LocalDate on,
        String place,
        @Nullable Kuasa kuasa,
        @Nullable Upload scan) {}
