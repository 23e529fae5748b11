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
import simpul.core.modules.run.Generation;

/** Takes a sector out of use; its records and its file stay. Stateless. */
final class Leaving {
    private final Workshop workshop;

    Leaving(Workshop workshop) {
        this.workshop = workshop;
    }

    /** @param row what the next start would do until now */
    void run(Course course, ModuleLive row) {
        LiveState to = course.state().kind() == DeploymentKind.STOP ? LiveState.STOPPED : LiveState.REMOVED;
        ModuleLive gone = row.in(to, workshop.ledger().now(), List.of())
                .booted(0, List.of())
                .byPerson();
        if (!course.next(Phase.SWITCH, null)) {
            return;
        }
        Optional<Generation> old;
        synchronized (workshop.turn()) {
            if (!course.next(Phase.DRAIN, null, modules -> modules.keep(gone))) {
                return;
            }
            Probation running = workshop.probations().get(row.sector());
            if (running != null) {
                running.cut();
            }
            old = workshop.floor().live(row.sector());
            while (!workshop.floor().replace(row.sector(), old.orElse(null), null)) {
                old = workshop.floor().live(row.sector());
            }
        }
        Optional<ModuleFile> file = workshop.ledger().ask(modules -> modules.file(row.sha256()));
        if (to == LiveState.STOPPED) {
            file.ifPresent(f -> workshop.floor().showIdle(f, ModuleState.IDLE, List.of()));
        } else {
            workshop.floor().forget(row.sector());
        }
        int inside = old.map(Generation::inside).orElse(0);
        boolean drained = old.map(workshop.floor()::retire).orElse(true);
        course.receipt(new Receipt(0, 0, inside));
        if (course.next(Phase.RETIRE, Words.finished(inside, drained))) {
            course.done(Words.KEPT);
        }
    }
}
