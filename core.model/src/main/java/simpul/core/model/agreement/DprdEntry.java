package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to record about a DPRD: that it was asked, or what it decided.
 *
 * @param region code of the party whose DPRD it is
 * @param asked the day on which the request reached it
 * @param approved null while it has not decided
 */
public record DprdEntry(
        String region,
        LocalDate asked,
        @Nullable Boolean approved,
        @Nullable LocalDate decided,
        String number,
        String note) {}
