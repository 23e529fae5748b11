package simpul.core.modules.deploy;

import java.util.List;
import java.util.Optional;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.Phase;
import simpul.core.model.module.Receipt;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.run.Generation;

/** Takes a sector out of use; its records and its file stay. Stateless. */
final class Leaving {
    private final Workshop workshop;
    private final Retiring retiring;

    Leaving(Workshop workshop) {
        this.workshop = workshop;
        this.retiring = new Retiring(workshop);
    }

    void run(Course course, String sector) {
        LiveState to = course.state().kind() == DeploymentKind.STOP ? LiveState.STOPPED : LiveState.REMOVED;
        if (!course.next(Phase.SWITCH, null)) {
            return;
        }
        Optional<Generation> old;
        ModuleLive gone;
        Optional<ModuleFile> file;
        synchronized (workshop.turn()) {
            gone = workshop.row(sector).orElseThrow().put(to, workshop.ledger().now());
            ModuleLive kept = gone;
            file = workshop.ledger().ask(modules -> modules.file(kept.sha256()));
            if (!course.next(Phase.DRAIN, null, modules -> modules.keep(kept))) {
                return;
            }
            Probation running = workshop.probations().get(sector);
            if (running != null) {
                running.cut();
            }
            old = workshop.floor().live(sector);
            while (!workshop.floor().replace(sector, old.orElse(null), null)) {
                old = workshop.floor().live(sector);
            }
        }
        if (to == LiveState.STOPPED) {
            List<Diagnosis> why = gone.diagnoses();
            file.ifPresent(f -> workshop.floor().showIdle(f, ModuleState.IDLE, why));
        } else {
            workshop.floor().forget(sector);
        }
        int inside = old.map(Generation::inside).orElse(0);
        course.receipt(new Receipt(0, 0, inside));
        retiring.run(course, old.orElse(null), inside);
    }
}
