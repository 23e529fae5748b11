package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as somebody looks at it.
 *
 * @param round with its commitments complete: what was not touched is taken from the round before
 * @param activities those of its period
 * @param offered sector records of the period that may serve as evidence; empty unless the round lies with the OPD
 * @param before the party's round before; null for the first
 * @param overdue whether it should have been sent by now
 * @param daysLate days since it was due; negative before
 * @param today in the region's zone
 */
public record RoundView(
        Round round,
        List<Activity> activities,
        List<SectorRecord> offered,
        @Nullable Round before,
        boolean overdue,
        int daysLate,
        LocalDate today) {
    public RoundView {
        activities = List.copyOf(activities);
        offered = List.copyOf(offered);
    }
}
