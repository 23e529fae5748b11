package simpul.core.modules.deploy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Settling settling;
    private final Retiring retiring;

    Leaving(Workshop workshop) {
        this.workshop = workshop;
        this.settling = new Settling(workshop);
        this.retiring = new Retiring(workshop);
    }

    void run(Course course, String sector) {
        LiveState to = course.state().kind() == DeploymentKind.STOP ? LiveState.STOPPED : LiveState.REMOVED;
        if (!course.next(Phase.SWITCH, null)) {
            return;
        }
        ModuleLive gone;
        Optional<ModuleFile> file;
        Optional<Out> out;
        synchronized (workshop.turn()) {
            gone = workshop.row(sector).orElseThrow().put(to, workshop.ledger().now());
            ModuleLive kept = gone;
            file = workshop.ledger().ask(modules -> modules.file(kept.sha256()));
            out = course.next(Phase.DRAIN, null, modules -> modules.keep(kept))
                    ? Optional.of(out(sector))
                    : Optional.empty();
        }
        out.or(() -> settling.settled(course, gone, () -> out(sector)))
                .ifPresent(o -> left(course, gone, file, o.old()));
    }

    /** @param old null where none ran */
    private record Out(@Nullable Generation old) {}

    private Out out(String sector) {
        Probation running = workshop.probations().get(sector);
        if (running != null) {
            running.cut();
        }
        Generation old = workshop.floor().live(sector).orElse(null);
        while (!workshop.floor().replace(sector, old, null)) {
            old = workshop.floor().live(sector).orElse(null);
        }
        return new Out(old);
    }

    private void left(Course course, ModuleLive gone, Optional<ModuleFile> file, @Nullable Generation old) {
        if (gone.state() == LiveState.STOPPED) {
            file.ifPresent(f -> workshop.floor().showIdle(f, ModuleState.IDLE, gone.diagnoses()));
        } else {
            workshop.floor().forget(gone.sector());
        }
        int inside = old == null ? 0 : old.inside();
        course.receipt(new Receipt(0, 0, inside));
        retiring.run(course, old, inside, workshop::endsWithin);
    }
}
