package simpul.core.modules.deploy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.model.text.Text;

/** How one deployment goes on, kept at every step. For the thread of that deployment, and for whoever calls it off. */
final class Course {
    private static final Logger LOG = LoggerFactory.getLogger(Course.class);

    private final Workshop workshop;
    private final Call call;
    private volatile Deployment state;
    private boolean cancelled;
    /** What is to be kept, while nobody knows whether it is. */
    private @Nullable Deployment undecided;
    /** Whether the room of what runs is still to be restored. */
    private volatile boolean unrestored;
    /** Why the ledger does not know the end. */
    private volatile @Nullable Problem unkept;

    Course(Workshop workshop, Call call, Deployment state) {
        this.workshop = workshop;
        // What goes on by itself answers no request any more.
        this.call = Call.of(call.caller());
        this.state = state;
    }

    /** Waits for nobody: who looks is not held up while a phase is kept. */
    Deployment state() {
        return state;
    }

    String id() {
        return state.id();
    }

    synchronized void about(ModuleFile file, @Nullable String before) {
        state = state.about(file, before);
    }

    synchronized void warned(List<Diagnosis> found) {
        state = state.warned(found);
    }

    /** Says at once to whoever looks what is worth knowing and was not kept yet. */
    synchronized void warn(Diagnosis found) {
        List<Diagnosis> all = new ArrayList<>(state.warnings());
        all.add(found);
        state = state.warned(all);
        Words.log(List.of(found));
        workshop.ledger().watchers().tell(state);
    }

    synchronized void receipt(simpul.core.model.module.Receipt receipt) {
        state = state.receipt(receipt);
    }

    /** Ends the phase that runs and begins the next; false when that could not be kept, and then this is over. */
    boolean next(Phase phase, @Nullable Text note) {
        return next(phase, note, modules -> {});
    }

    /** @param more what else changes in the same transaction */
    synchronized boolean next(Phase phase, @Nullable Text note, Consumer<ModuleStore> more) {
        Instant now = workshop.ledger().now();
        if (cancelled && phase.compareTo(Phase.DRAIN) <= 0) {
            state = state.end(now, PhaseOutcome.DONE, note).over(now, DeploymentOutcome.CANCELLED, List.of());
            finish();
            return false;
        }
        Deployment further = state.end(now, PhaseOutcome.DONE, note).begin(phase, now);
        Result<Deployment> kept = workshop.ledger().keep(call, further, "phase", more);
        if (kept.isDone()) {
            state = further;
        } else if (phase == Phase.DRAIN && kept.problem().kind() == ProblemKind.UNAVAILABLE) {
            undecided = further;
        } else {
            over(DeploymentOutcome.FAILED, List.of(Words.notKept(kept.problem(), subject())));
        }
        return kept.isDone();
    }

    /** Whether the switch may have been kept although the store gave no answer; {@link #settle} tells. */
    synchronized boolean isUndecided() {
        return undecided != null;
    }

    /**
     * Whether the switch was kept; where it was not, this is over.
     *
     * @param wanted what was to be kept of the sector with it
     * @param holds what is kept of the sector in its place where it was
     */
    synchronized Result<Boolean> settle(ModuleLive wanted, ModuleLive holds) {
        Deployment further = Objects.requireNonNull(undecided).warned(state.warnings());
        Instant now = workshop.ledger().now();
        Deployment failed = state.end(now, PhaseOutcome.FAILED, null)
                .over(now, DeploymentOutcome.FAILED, List.of(Words.notKept(StoreUnavailable.problem(), subject())));
        Result<Boolean> kept = workshop.ledger().settle(call, further, List.of(wanted, holds), failed);
        if (kept.isDone()) {
            undecided = null;
            state = kept.value() ? further : failed;
            if (!kept.value()) {
                restore();
                logEnd();
            }
            seen();
        }
        return kept;
    }

    /** Begins the next phase of what cannot be taken back any more; answers why that could not be kept. */
    synchronized Optional<Problem> goOn(Phase phase, @Nullable Text note) {
        Instant now = workshop.ledger().now();
        return keep(state.end(now, PhaseOutcome.DONE, note).begin(phase, now), "phase");
    }

    /** Ends what is done; answers why that could not be kept. */
    synchronized Optional<Problem> end(@Nullable Text note) {
        Instant now = workshop.ledger().now();
        Deployment over = state.end(now, PhaseOutcome.DONE, note).over(now, DeploymentOutcome.DONE, List.of());
        // Whoever hears of the end may go on at once.
        workshop.locks().give(id());
        Optional<Problem> lost = keep(over, "end");
        if (lost.isEmpty()) {
            logEnd();
        }
        return lost;
    }

    private Optional<Problem> keep(Deployment further, String action) {
        Optional<Problem> lost = KeptLater.lost(() -> workshop.ledger().keep(call, further, action));
        if (lost.isEmpty()) {
            state = further;
            if (!further.isRunning()) {
                workshop.verdicts().forget(id());
            }
        }
        return lost;
    }

    /** Lets it end before its switch; refused once that has begun. */
    synchronized Result<Deployment> cancel(Call by) {
        boolean late = undecided != null
                || !state.isRunning()
                || state.last()
                        .filter(p -> p.phase().compareTo(Phase.DRAIN) >= 0)
                        .isPresent();
        if (late) {
            return Result.refused(Problem.of(
                    ProblemKind.CONFLICT,
                    Text.of(
                            "Terlambat untuk dibatalkan. Kembali ke versi sebelumnya bila perlu.",
                            "Too late to cancel. Go back to the former version if you need to.")));
        }
        Result<Deployment> kept = workshop.ledger().keep(by, state, "cancel");
        cancelled |= kept.isDone();
        return kept;
    }

    /** Tells those who watch again, because the board has changed. */
    void seen() {
        workshop.ledger().watchers().tell(state);
    }

    /** Nothing has changed, because of these, or because somebody had called it off before they were found. */
    synchronized void refuse(List<Diagnosis> faults) {
        over(cancelled ? DeploymentOutcome.CANCELLED : DeploymentOutcome.REFUSED, faults);
    }

    /** Ends what is done, whether or not that can be kept. */
    synchronized void done(@Nullable Text note) {
        Instant now = workshop.ledger().now();
        state = state.end(now, PhaseOutcome.DONE, note).over(now, DeploymentOutcome.DONE, List.of());
        finish();
    }

    synchronized void over(DeploymentOutcome how, List<Diagnosis> why) {
        Instant now = workshop.ledger().now();
        state = state.end(now, PhaseOutcome.FAILED, null).over(now, how, why);
        finish();
    }

    private void finish() {
        restore();
        Optional<Problem> lost = keep(state, "end");
        unkept = lost.orElse(null);
        lost.ifPresent(p -> {
            LOG.warn("MODULE_NOT_KEPT {}: {}", subject(), p.detail().en());
            seen();
        });
        logEnd();
    }

    /** Whoever hears of the end may go on at once. */
    private void restore() {
        unrestored = new Restoring(workshop).once(state).isPresent();
        workshop.locks().give(id());
    }

    /**
     * Goes on until the ledger knows the end and all is as it was, or the process ends, which leaves it to the next start. Nobody else waits for
     * it: what this deployment had taken is given back.
     */
    void keepEnd() {
        Problem lost = unkept;
        if (lost != null) {
            new KeptLater(workshop::endsWithin, told -> {}).keepOn(lost, () -> keep(state, "end"));
        }
        if (unrestored) {
            new Restoring(workshop).keepOn(state);
        }
    }

    private void logEnd() {
        List<Diagnosis> why = new ArrayList<>(state.diagnoses());
        LOG.info(
                "{} of {}: {} {}",
                state.kind(),
                subject(),
                state.outcome(),
                why.stream().map(Diagnosis::code).distinct().toList());
    }

    /** Takes the sector for this deployment; false when another has it, and then this is over. */
    boolean lock(String sector) {
        return free(
                workshop.locks().take(sector, id()),
                o -> Starting.isStart(o) ? Words.preparing(sector) : Words.busy(sector, o, known(o)));
    }

    /** Takes the sector of that file and its name, which two sectors could claim at once. */
    boolean lock(ModuleFile file) {
        // No sector is called so.
        return lock(file.sector())
                && free(
                        workshop.locks().take("bundle " + file.bundle(), id()),
                        o -> Words.busyName(file.bundle(), o, known(o)));
    }

    private boolean free(Optional<String> other, Function<String, Diagnosis> busy) {
        other.ifPresent(o -> refuse(List.of(busy.apply(o))));
        return other.isEmpty();
    }

    private Optional<Deployment> known(String deployment) {
        return workshop.ledger().ask(modules -> modules.deployment(deployment));
    }

    String subject() {
        return (state.sector() + " " + state.version()).strip();
    }
}
