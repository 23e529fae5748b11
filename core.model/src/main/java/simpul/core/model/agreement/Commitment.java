package simpul.core.model.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a party promises in a document, whose progress every evaluation asks for.
 *
 * @param id unique within the document, never reused
 * @param party key of the party that owes it
 * @param unit the agency that does it; null for the party as a whole
 * @param due the day by which it is due; null for a standing duty
 * @param sector identifier of the sector that measures it; null when people report it
 * @param indicator code of the sector's indicator; null when people report it
 * @param target the promised figure; null where there is none
 * @param measure the unit of the figure, e.g. {@code %}; may be empty
 */
public record Commitment(
        String id,
        String text,
        String party,
        @Nullable Unit unit,
        @Nullable LocalDate due,
        @Nullable String sector,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        String measure) {}
