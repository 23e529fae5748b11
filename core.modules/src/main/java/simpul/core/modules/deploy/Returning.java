package simpul.core.modules.deploy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Call;
import simpul.core.modules.run.Generation;

/**
 * The way back from a version that failed on probation. What is kept has said since the switch that it is on probation, from
 * which the next start would go back by itself: so people are led back at once, also while the store takes no change, and the
 * return is kept as soon as it does. For the thread of one deployment.
 */
final class Returning {
    private final Workshop workshop;
    private final Course course;
    private final Generation fresh;
    private final Generation old;
    private final ModuleLive before;
    private final Probation probation;

    /** @param before what the next start would have taken until the switch */
    Returning(
            Workshop workshop,
            Course course,
            Generation fresh,
            Generation old,
            ModuleLive before,
            Probation probation) {
        this.workshop = workshop;
        this.course = course;
        this.fresh = fresh;
        this.old = old;
        this.before = before;
        this.probation = probation;
    }

    /** False when something else has been decided about the sector, or the old version does not fit any more. */
    boolean back() {
        String subject = fresh.sector() + " " + fresh.version();
        Diagnosis why = Words.probation(subject, fresh.failedRequests(), fresh.requests());
        // How often it failed says too little: what it failed of, once each.
        Map<String, Diagnosis> causes = new LinkedHashMap<>(Map.of(why.code(), why));
        fresh.latest().forEach(d -> causes.putIfAbsent(d.code(), d));
        Optional<Problem> lost = room();
        if (lost.isPresent() && lost.get().kind() == ProblemKind.INVALID) {
            course.warn(Words.noReturn(subject, lost.get().detail()));
            return false;
        }
        synchronized (workshop.turn()) {
            // Exactly that one: the same file may have been installed again.
            if (!workshop.floor().replace(fresh.sector(), fresh, old)) {
                return false;
            }
            lost = kept(why);
            if (lost.isPresent()) {
                probation.returnsTo(before);
                workshop.verdicts().say(course.id(), Probation.Verdict.FAILED);
            }
        }
        boolean kept = lost.isEmpty()
                || new KeptLater(probation::isCutWithin, p -> course.warn(Words.returnLate(subject, p.detail())))
                        .keepOn(lost.get(), () -> kept(why));
        if (kept) {
            course.over(DeploymentOutcome.RETURNED, List.copyOf(causes.values()));
        }
        workshop.floor().retire(fresh);
        return true;
    }

    private Optional<Problem> room() {
        return KeptLater.lost(() -> workshop.floor().grow(old));
    }

    private Optional<Problem> kept(Diagnosis why) {
        // No table changes for a version that nobody sees any more.
        Optional<Problem> lost = isSeen() ? room() : Optional.empty();
        if (lost.isPresent()) {
            return lost;
        }
        synchronized (workshop.turn()) {
            // Where something else has been decided since, that is what is kept.
            return !isSeen()
                    ? Optional.empty()
                    : KeptLater.lost(() -> workshop.ledger()
                            .keep(
                                    Call.system(SystemTask.MODULES),
                                    returned(why),
                                    "return",
                                    modules -> modules.keep(before)));
        }
    }

    private boolean isSeen() {
        return workshop.floor().live(old.sector()).filter(old::equals).isPresent();
    }

    private Deployment returned(Diagnosis why) {
        Deployment of = course.state();
        Instant now = workshop.ledger().now();
        Optional<ModuleFile> file = workshop.ledger().ask(modules -> modules.file(before.sha256()));
        Deployment begun = Deployment.begun(
                // Nobody asked for it, so nothing is drawn for it either.
                of.id() + "-return",
                DeploymentKind.RETURN,
                DeploymentSource.PROBATION,
                old.sector(),
                Call.system(SystemTask.MODULES).caller().office(),
                now);
        return file.map(f -> begun.about(f, of.version()))
                .orElse(begun)
                .begin(Phase.SWITCH, now)
                .end(now, PhaseOutcome.DONE, null)
                .over(now, DeploymentOutcome.DONE, List.of(why));
    }
}
