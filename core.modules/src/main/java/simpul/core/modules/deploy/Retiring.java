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
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.Receipt;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.store.Call;
import simpul.core.modules.run.Generation;

/** What follows a switch: probation with the old version at hand, then the end of one of the two. Stateless. */
final class Retiring {
    private final Workshop workshop;

    Retiring(Workshop workshop) {
        this.workshop = workshop;
    }

    void run(Course course, Switched switched) {
        Generation old = switched.old();
        Probation probation = switched.probation();
        if (old == null || probation == null) {
            course.done(null);
            return;
        }
        Probation.Verdict verdict = probation.await(workshop.floor().terms().probation());
        workshop.probations().remove(switched.file().sector(), probation);
        course.receipt(new Receipt(switched.fresh().requests(), switched.fresh().failedRequests(), switched.inside()));
        if (verdict == Probation.Verdict.FAILED && back(course, switched, old)) {
            return;
        }
        boolean drained = workshop.floor().retire(old);
        if (course.next(Phase.RETIRE, Words.finished(switched.inside(), drained))) {
            course.done(Words.KEPT);
        }
    }

    /** Goes back to the old version; false when something else has been decided, or nothing can be kept. */
    private boolean back(Course course, Switched switched, Generation old) {
        ModuleLive before = switched.before();
        if (before == null || !workshop.floor().grow(old).isDone()) {
            return false;
        }
        Generation fresh = switched.fresh();
        Diagnosis why =
                Words.probation(fresh.sector() + " " + fresh.version(), fresh.failedRequests(), fresh.requests());
        // How often it failed says too little: what it failed of, once each.
        Map<String, Diagnosis> causes = new LinkedHashMap<>(Map.of(why.code(), why));
        fresh.latest().forEach(d -> causes.putIfAbsent(d.code(), d));
        synchronized (workshop.turn()) {
            Deployment returned = returned(course.state(), before, old, why);
            if (!isStillLive(switched)
                    || !workshop.ledger()
                            .keep(Call.system(SystemTask.MODULES), returned, "return", modules -> modules.keep(before))
                            .isDone()
                    || !workshop.floor().replace(fresh.sector(), fresh, old)) {
                return false;
            }
        }
        course.over(DeploymentOutcome.RETURNED, List.copyOf(causes.values()));
        workshop.floor().retire(fresh);
        return true;
    }

    /** Not when something else has been decided about the sector since. */
    private boolean isStillLive(Switched switched) {
        return workshop.ledger()
                .ask(modules -> modules.live(switched.file().sector()))
                .filter(r -> r.state() == LiveState.LIVE
                        && r.sha256().equals(switched.file().sha256()))
                .isPresent();
    }

    private Deployment returned(Deployment of, ModuleLive before, Generation old, Diagnosis why) {
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
