package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a region may use a sector.
 *
 * @param agreement identifier of the PKS; null for a trial
 * @param title title of the PKS, or of the trial
 * @param until last day (inclusive); null when no end is set
 */
public record Entitled(
        String region,
        String sector,
        @Nullable String agreement,
        String title,
        @Nullable LocalDate until) {

    /** Whether it rests on a trial. */
    public boolean trial() {
        return agreement == null;
    }
}
