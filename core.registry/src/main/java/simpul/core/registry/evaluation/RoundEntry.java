package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.access.Caller;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.evaluation.StatusDraft;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Tx;

/**
 * One entry into a round, inside a transaction: its activities are written, the round is only worked out.
 *
 * @param offered sector records that may prove an activity, asked for before the transaction
 */
record RoundEntry(
        Tx tx,
        Caller caller,
        RoundFile file,
        RoundDraft draft,
        List<SectorRecord> offered,
        LocalDate today,
        Entropy entropy) {

    /** The round with the entry in it, complete, and with the activities of its period. */
    Result<RoundFile> enter() {
        var findings = DraftCheck.findings(file.round(), draft, offered, today);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        List<String> changed = changed();
        for (ActivityDraft activity : draft.activities()) {
            Optional<Problem> problem = write(ActivityMaking.serving(activity, changed));
            if (problem.isPresent()) {
                return Result.refused(problem.get());
            }
        }
        Round known = file.round();
        List<Activity> until = tx.port(ActivityStore.class).until(known.agreement(), known.region(), known.period());
        String cause = draft.noActivity();
        Round next = RoundChange.of(known)
                .commitments(Prefill.evidenced(statuses(), until))
                .findings(draft.findings() == null ? known.findings() : said(draft.findings()))
                .followUps(draft.followUps() == null ? known.followUps() : draft.followUps())
                .noActivity(cause == null ? known.noActivity() : cause.strip())
                .next()
                .done();
        List<Activity> during =
                until.stream().filter(a -> next.period().holds(a.date())).toList();
        return Result.done(new RoundFile(file.stored(), next, file.before(), file.sectors(), until, during));
    }

    /**
     * What is kept while the round lies with the OPD: only the commitments that somebody has touched, so that the rest
     * still follows the round before.
     */
    List<CommitmentState> touched(Round next) {
        Set<String> touched = file.stored().commitments().stream()
                .map(CommitmentState::commitment)
                .collect(Collectors.toSet());
        for (CommitmentState shown : file.round().commitments()) {
            draft.statuses().stream()
                    .filter(s -> s.commitment().equals(shown.commitment()))
                    .filter(s ->
                            s.status() != shown.status() || !s.note().strip().equals(shown.note()))
                    .forEach(s -> touched.add(s.commitment()));
        }
        return next.commitments().stream()
                .filter(c -> touched.contains(c.commitment()))
                .toList();
    }

    private List<CommitmentState> statuses() {
        List<CommitmentState> all = new ArrayList<>();
        for (CommitmentState c : file.round().commitments()) {
            Optional<StatusDraft> said = draft.statuses().stream()
                    .filter(s -> s.commitment().equals(c.commitment()))
                    .findFirst();
            all.add(said.map(s -> c.to(
                            s.status(), s.note().strip(), file.round().period().code()))
                    .orElse(c));
        }
        return all;
    }

    private List<String> changed() {
        return draft.statuses().stream()
                .filter(s -> file.round().commitments().stream()
                        .anyMatch(c -> c.commitment().equals(s.commitment()) && c.status() != s.status()))
                .map(StatusDraft::commitment)
                .toList();
    }

    private Optional<Problem> write(ActivityDraft entry) {
        Round round = file.round();
        ActivityStore activities = tx.port(ActivityStore.class);
        String id = entry.id();
        if (id == null) {
            activities.insert(ActivityMaking.fresh(
                    entropy.id(), round.agreement(), round.region(), caller, today, entry, offered));
            return Optional.empty();
        }
        Optional<Activity> known =
                file.during().stream().filter(a -> a.id().equals(id)).findFirst();
        if (known.isEmpty()) {
            return Optional.of(Problem.notFound());
        }
        boolean saved = activities.save(
                ActivityMaking.changed(known.get(), entry, offered), known.get().version());
        return saved ? Optional.empty() : Optional.of(Problem.stale());
    }

    private static List<String> said(List<String> findings) {
        return findings.stream().map(String::strip).filter(f -> !f.isEmpty()).toList();
    }
}
