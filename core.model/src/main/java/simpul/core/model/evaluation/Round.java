package simpul.core.model.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Subject;
import simpul.core.model.text.Text;

/**
 * An evaluation round: one agreement, one period, one party. Immutable; a closed round never changes except by what is
 * attached to {@code later}.
 *
 * @param kase identifier of the case that the agreement belongs to
 * @param title title of the agreement
 * @param region code of the party that fills it in
 * @param agencies identifiers of the agencies that carry it out, the one in charge first; empty when the sekretariat itself does
 * @param parties codes of every region that is a party, the own one included
 * @param due last day for sending
 * @param overdueFrom the first instant after that day, in the region's zone
 * @param activities settled when the round is closed; before that the period's activities are read from where they stand
 * @param noActivity why nothing was done; empty unless the OPD said "tidak ada kegiatan"
 * @param empty whether it was found without an activity with evidence; null while that is still open
 * @param verdict null until closed
 * @param history every step, the first first
 * @param version counts changes, for optimistic locking
 */
public record Round(
        String id,
        String agreement,
        String kase,
        Text title,
        String region,
        List<String> agencies,
        List<String> parties,
        Period period,
        LocalDate due,
        Instant overdueFrom,
        RoundStatus status,
        List<CommitmentState> commitments,
        List<Activity> activities,
        List<Measurement> measurements,
        List<LaterMeasurement> later,
        List<String> findings,
        List<FollowUp> followUps,
        String noActivity,
        @Nullable Boolean empty,
        @Nullable Verdict verdict,
        List<RoundEvent> history,
        int version) {
    public Round {
        agencies = List.copyOf(agencies);
        parties = List.copyOf(parties);
        commitments = List.copyOf(commitments);
        activities = List.copyOf(activities);
        measurements = List.copyOf(measurements);
        later = List.copyOf(later);
        findings = List.copyOf(findings);
        followUps = List.copyOf(followUps);
        history = List.copyOf(history);
    }

    /** Whether it should have been sent by now and lies with the OPD. */
    public boolean overdue(Instant now) {
        return status.withAgency() && pastDue(now);
    }

    /** Whether its last day has passed. */
    public boolean pastDue(Instant now) {
        return !now.isBefore(overdueFrom);
    }

    /** What a decision about it depends on. */
    public Subject subject() {
        return new Subject(region, Set.copyOf(parties), Set.copyOf(agencies), status.name(), null);
    }

    /** Commitments finished with evidence over commitments due. */
    public Realisation realisation() {
        return Realisation.of(commitments, period);
    }

    /** The step that brought it to where it stands; null for an untouched draft. */
    public @Nullable RoundEvent lastStep() {
        return history.isEmpty() ? null : history.get(history.size() - 1);
    }
}
