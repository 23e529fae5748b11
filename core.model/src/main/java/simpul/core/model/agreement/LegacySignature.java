package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature on a legacy document, of which only the day is known for sure.
 *
 * @param party key of the party
 * @param unit name of the agency that signed; null for all slots of the party
 * @param place may be empty
 */
public record LegacySignature(String party, @Nullable String unit, LocalDate on, String place) {}
