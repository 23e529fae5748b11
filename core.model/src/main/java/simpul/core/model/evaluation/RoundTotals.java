package simpul.core.model.evaluation;

import java.util.List;

/**
 * Counts over the rounds a caller can see, for the dashboard.
 *
 * @param open with the OPD and not yet past due, their period has ended
 * @param overdue with the OPD and past due
 * @param sent waiting for the sekretariat's word
 * @param accepted accepted and not closed
 * @param realisation over the newest reported round of each agreement and party
 * @param before the same over the rounds before those
 * @param paperOnly alarms that last
 * @param trend over the reported rounds of each of the last eight quarters in which something was due, the oldest first
 */
public record RoundTotals(
        int open,
        int overdue,
        int sent,
        int accepted,
        Realisation realisation,
        Realisation before,
        int paperOnly,
        List<PeriodRealisation> trend) {
    public RoundTotals {
        trend = List.copyOf(trend);
    }
}
