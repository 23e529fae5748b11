package simpul.core.modules.deploy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/**
 * Ends the deployments that the end of a process cut off. What was on probation then is not the last good one; what had only
 * to be cleared away is done, because nothing of it is left in a new process. For one thread.
 */
final class CutOff {
    private final Workshop workshop;
    private final Call call = Call.system(SystemTask.MODULES);

    CutOff(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Answers whether one had to be taken back. */
    boolean end() {
        boolean back = false;
        boolean kept = true;
        for (Deployment cut : workshop.ledger().ask(modules -> modules.running())) {
            boolean through = isThrough(cut);
            back |= !through;
            kept &= (through ? done(cut) : interrupted(cut)).isDone();
        }
        if (kept) {
            workshop.verdicts().clear();
        }
        return back;
    }

    private Result<Deployment> done(Deployment cut) {
        Instant now = workshop.ledger().now();
        Deployment done = cut.end(now, PhaseOutcome.DONE, null).over(now, DeploymentOutcome.DONE, List.of());
        return workshop.ledger().keep(call, done, "end");
    }

    private Result<Deployment> interrupted(Deployment cut) {
        Instant now = workshop.ledger().now();
        Diagnosis why = Words.interrupted(cut);
        Deployment over = cut.phases().isEmpty()
                ? cut.over(now, DeploymentOutcome.INTERRUPTED, List.of(why))
                : cut.end(now, PhaseOutcome.FAILED, null).over(now, DeploymentOutcome.INTERRUPTED, List.of(why));
        Optional<ModuleLive> former = onProbation(cut).map(row -> former(row, cut, now, why));
        return workshop.ledger().keep(call, over, "interrupted", modules -> former.ifPresent(modules::keep));
    }

    private static boolean leaves(Deployment cut) {
        return cut.kind() == DeploymentKind.STOP || cut.kind() == DeploymentKind.REMOVE;
    }

    /**
     * Whether it was good: as it turned out, where the store did not take that any more. Otherwise a way back needs no proof:
     * it leads to what was good once, away from what somebody does not want.
     */
    private boolean isProven(Deployment cut) {
        return leaves(cut)
                || workshop.verdicts()
                        .of(cut.id())
                        .map(verdict -> verdict == Probation.Verdict.PASSED)
                        .orElse(cut.kind() == DeploymentKind.ROLLBACK);
    }

    /** Whether only requests had to end, which the process took with it. */
    private boolean isThrough(Deployment cut) {
        return cut.last()
                .filter(p -> p.phase() == Phase.RETIRE || (p.phase() == Phase.DRAIN && isProven(cut)))
                .isPresent();
    }

    private Optional<ModuleLive> onProbation(Deployment cut) {
        boolean switched = cut.last().filter(p -> p.phase() == Phase.DRAIN).isPresent();
        return switched
                ? workshop.ledger()
                        .ask(modules -> modules.live(cut.sector()))
                        .filter(row -> row.sha256().equals(cut.sha256()) && row.state() == LiveState.LIVE)
                : Optional.empty();
    }

    /** What held before: the ledger tells what ran last, or that somebody had taken it out of use. */
    private ModuleLive former(ModuleLive row, Deployment cut, Instant now, Diagnosis why) {
        Past past = Past.of(workshop, cut.sector()).before(cut);
        Optional<Deployment> last = past.done().stream().findFirst();
        boolean same = last.filter(d -> d.sha256().equals(row.sha256())).isPresent();
        if (last.filter(CutOff::leaves).isPresent()) {
            LiveState left = last.get().kind() == DeploymentKind.STOP ? LiveState.STOPPED : LiveState.REMOVED;
            return row(past, row, left, last.get().sha256(), same ? row.previous() : null, now);
        }
        if (same && cut.previous() != null) {
            return row(past, row, LiveState.LIVE, row.sha256(), row.previous(), row.since());
        }
        String previous = row.previous();
        return same || previous == null
                ? row.in(LiveState.SET_ASIDE, now, List.of(why))
                : row(past, row, LiveState.LIVE, previous, null, now);
    }

    private static ModuleLive row(
            Past past, ModuleLive of, LiveState state, String sha256, @Nullable String previous, Instant since) {
        return new ModuleLive(of.sector(), state, sha256, previous, since, past.chosen(sha256, of), 0, List.of());
    }
}
