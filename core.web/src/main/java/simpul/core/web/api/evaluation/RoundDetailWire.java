package simpul.core.web.api.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.Promised;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundView;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.web.api.FindingWire;
import simpul.core.web.json.Says;
import simpul.core.web.json.Wire;

/**
 * All of a round.
 *
 * @param offeredRecords null in the answer to a change
 * @param warnings what a change was warned about; null where nothing was changed
 */
record RoundDetailWire(
        String id,
        String agreement,
        @Wire("case") String kase,
        Text title,
        String region,
        List<String> agencies,
        PeriodWire period,
        LocalDate due,
        RoundStatus status,
        boolean overdue,
        @Nullable Boolean empty,
        RealisationWire realisation,
        @Nullable Verdict verdict,
        List<CommitmentStateWire> commitments,
        List<ActivityWire> activities,
        List<MeasurementWire> measurements,
        List<LaterMeasurementWire> laterMeasurements,
        List<String> findings,
        List<FollowUpWire> followUps,
        String noActivity,
        List<RoundEventWire> history,
        @Says(Says.LOOK) @Nullable List<OfferedRecordWire> offeredRecords,
        @Says(Says.WARNINGS) @Nullable List<FindingWire> warnings,
        int version) {

    static RoundDetailWire of(RoundView view, Instant now) {
        return of(view.round(), view.activities(), view.offered(), null, now);
    }

    /** After a change, from the round alone. */
    static RoundDetailWire changed(Round round, List<Finding> warnings, Instant now) {
        return of(round, round.activities(), null, FindingWire.all(warnings), now);
    }

    private static RoundDetailWire of(
            Round r,
            List<Activity> activities,
            @Nullable List<SectorRecord> offered,
            @Nullable List<FindingWire> warnings,
            Instant now) {
        return new RoundDetailWire(
                r.id(),
                r.agreement(),
                r.kase(),
                r.title(),
                r.region(),
                r.agencies(),
                PeriodWire.of(r.period()),
                r.due(),
                r.status(),
                r.overdue(now),
                r.empty(),
                RealisationWire.of(r.realisation()),
                r.verdict(),
                Promised.of(r).stream().map(CommitmentStateWire::of).toList(),
                activities.stream().map(ActivityWire::of).toList(),
                r.measurements().stream().map(MeasurementWire::of).toList(),
                r.later().stream().map(LaterMeasurementWire::of).toList(),
                r.findings(),
                r.followUps().stream().map(FollowUpWire::of).toList(),
                r.noActivity(),
                r.history().stream().map(RoundEventWire::of).toList(),
                offered == null
                        ? null
                        : offered.stream().map(OfferedRecordWire::of).toList(),
                warnings,
                r.version());
    }
}
