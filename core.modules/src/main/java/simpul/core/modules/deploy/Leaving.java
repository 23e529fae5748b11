package simpul.core.modules.deploy;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
        AtomicReference<Gone> gone = new AtomicReference<>();
        ModuleLive wanted;
        Optional<Out> out;
        synchronized (workshop.turn()) {
            ModuleLive kept = gone(gone, workshop.row(sector).orElseThrow(), to);
            wanted = kept;
            out = course.next(Phase.DRAIN, null, modules -> modules.keep(kept))
                    ? Optional.of(out(sector))
                    : Optional.empty();
        }
        out.or(() -> settling.settled(course, wanted, back -> gone(gone, back, to), back -> out(sector)))
                .ifPresent(o -> left(course, Objects.requireNonNull(gone.get()), o.old()));
    }

    /** @param old null where none ran */
    private record Out(@Nullable Generation old) {}

    private record Gone(ModuleLive row, Optional<ModuleFile> file) {}

    private ModuleLive gone(AtomicReference<Gone> gone, ModuleLive from, LiveState to) {
        ModuleLive row = from.put(to, workshop.ledger().now());
        gone.set(new Gone(row, workshop.ledger().ask(modules -> modules.file(row.sha256()))));
        return row;
    }

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

    private void left(Course course, Gone gone, @Nullable Generation old) {
        ModuleLive row = gone.row();
        if (row.state() == LiveState.STOPPED) {
            gone.file().ifPresent(f -> workshop.floor().showIdle(f, ModuleState.IDLE, row.diagnoses()));
        } else {
            workshop.floor().forget(row.sector());
        }
        course.receipt(new Receipt(0, 0, old == null ? 0 : old.inside(), 0));
        retiring.run(course, old, workshop::endsWithin);
    }
}
