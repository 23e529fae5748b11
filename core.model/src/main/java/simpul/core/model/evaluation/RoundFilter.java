package simpul.core.model.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds a list shows. Every part that is null does not narrow.
 *
 * @param withAgency true: those that lie with the OPD (draft or returned); false: those that do not
 * @param overdueAt shows those that are overdue at this instant
 * @param endedBy shows those whose period has ended by this day's end (epoch day)
 * @param oldestFirst by due day upwards instead of downwards
 */
public record RoundFilter(
        @Nullable RoundStatus status,
        @Nullable Boolean withAgency,
        @Nullable Instant overdueAt,
        @Nullable Long endedBy,
        @Nullable String agreement,
        @Nullable String region,
        @Nullable String agency,
        @Nullable String period,
        @Nullable Boolean empty,
        boolean oldestFirst) {
    public static final RoundFilter ALL = new RoundFilter(null, null, null, null, null, null, null, null, null, false);

    public RoundFilter status(@Nullable RoundStatus only) {
        return new RoundFilter(
                only, withAgency, overdueAt, endedBy, agreement, region, agency, period, empty, oldestFirst);
    }

    public RoundFilter withAgency(boolean only) {
        return new RoundFilter(status, only, overdueAt, endedBy, agreement, region, agency, period, empty, true);
    }

    public RoundFilter overdueAt(Instant now) {
        return new RoundFilter(status, withAgency, now, endedBy, agreement, region, agency, period, empty, true);
    }

    public RoundFilter endedBy(long epochDay) {
        return new RoundFilter(
                status, withAgency, overdueAt, epochDay, agreement, region, agency, period, empty, oldestFirst);
    }

    public RoundFilter agreement(@Nullable String id) {
        return new RoundFilter(status, withAgency, overdueAt, endedBy, id, region, agency, period, empty, oldestFirst);
    }

    public RoundFilter region(@Nullable String code) {
        return new RoundFilter(
                status, withAgency, overdueAt, endedBy, agreement, code, agency, period, empty, oldestFirst);
    }

    public RoundFilter agency(@Nullable String id) {
        return new RoundFilter(
                status, withAgency, overdueAt, endedBy, agreement, region, id, period, empty, oldestFirst);
    }

    public RoundFilter period(@Nullable String code) {
        return new RoundFilter(
                status, withAgency, overdueAt, endedBy, agreement, region, agency, code, empty, oldestFirst);
    }

    public RoundFilter empty(@Nullable Boolean only) {
        return new RoundFilter(
                status, withAgency, overdueAt, endedBy, agreement, region, agency, period, only, oldestFirst);
    }
}
