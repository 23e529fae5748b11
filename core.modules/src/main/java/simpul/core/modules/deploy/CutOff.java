package simpul.core.modules.deploy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.store.Call;

/**
 * Ends the deployments that the end of a process cut off. What was on probation then is not the last good one; what had only
 * to be cleared away is done, because nothing of it is left in a new process. For one thread.
 */
final class CutOff {
    private static final int LOOKED_BACK = 200;

    private final Workshop workshop;
    private final Call call = Call.system(SystemTask.MODULES);

    CutOff(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Answers whether one had to be taken back. */
    boolean end() {
        boolean back = false;
        for (Deployment cut : workshop.ledger().ask(modules -> modules.running())) {
            back |= end(cut);
        }
        return back;
    }

    private boolean end(Deployment cut) {
        Instant now = workshop.ledger().now();
        if (isThrough(cut)) {
            Deployment done = cut.end(now, PhaseOutcome.DONE, null).over(now, DeploymentOutcome.DONE, List.of());
            workshop.ledger().keep(call, done, "end");
            return false;
        }
        Diagnosis why = Words.interrupted(cut);
        Deployment over = cut.phases().isEmpty()
                ? cut.over(now, DeploymentOutcome.INTERRUPTED, List.of(why))
                : cut.end(now, PhaseOutcome.FAILED, null).over(now, DeploymentOutcome.INTERRUPTED, List.of(why));
        Optional<ModuleLive> row = onProbation(cut);
        workshop.ledger()
                .keep(
                        call,
                        over,
                        "interrupted",
                        modules -> row.map(r -> former(r, now, why)).ifPresent(modules::keep));
        return true;
    }

    private static boolean leaves(Deployment cut) {
        return cut.kind() == DeploymentKind.STOP || cut.kind() == DeploymentKind.REMOVE;
    }

    /** Whether only requests had to end, which the process took with it. */
    private static boolean isThrough(Deployment cut) {
        return cut.last()
                .filter(p -> p.phase() == Phase.RETIRE || (p.phase() == Phase.DRAIN && leaves(cut)))
                .isPresent();
    }

    /** A way back out of a probation leads to the last good version: what it led away from had proved nothing yet. */
    private boolean endsProbation(Deployment cut, ModuleLive row) {
        return cut.kind() == DeploymentKind.ROLLBACK
                && workshop.ledger().ask(modules -> modules.deployments(cut.sector(), LOOKED_BACK)).stream()
                        .filter(d -> !d.id().equals(cut.id()) && d.sha256().equals(row.previous()))
                        .findFirst()
                        .flatMap(CutOff::draining)
                        .filter(p -> isOpenAt(p, draining(cut).map(PhaseRun::started)))
                        .isPresent();
    }

    private static Optional<PhaseRun> draining(Deployment of) {
        return of.phases().stream().filter(p -> p.phase() == Phase.DRAIN).findFirst();
    }

    private static boolean isOpenAt(PhaseRun run, Optional<Instant> moment) {
        Instant ended = run.ended();
        return ended == null || moment.filter(m -> !ended.isBefore(m)).isPresent();
    }

    private Optional<ModuleLive> onProbation(Deployment cut) {
        boolean switched = cut.last().filter(p -> p.phase() == Phase.DRAIN).isPresent();
        return switched
                ? workshop.ledger()
                        .ask(modules -> modules.live(cut.sector()))
                        .filter(row -> row.sha256().equals(cut.sha256()) && row.state() == LiveState.LIVE)
                        .filter(row -> !endsProbation(cut, row))
                : Optional.empty();
    }

    private static ModuleLive former(ModuleLive row, Instant now, Diagnosis why) {
        String previous = row.previous();
        return previous == null
                ? row.in(LiveState.SET_ASIDE, now, List.of(why))
                : new ModuleLive(row.sector(), LiveState.LIVE, previous, null, now, row.chosen(), 0, List.of());
    }
}
