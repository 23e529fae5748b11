package simpul.core.modules.deploy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.result.Result;

/**
 * Finds out, once the store answers again, whether the change was kept by which a deployment decides what the next start takes:
 * a connection that breaks while it is kept leaves that open. Stateless.
 */
final class Settling {
    private final Workshop workshop;

    Settling(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * What people see then; empty where it was not kept and the deployment is over, or the process ends before it is known,
     * which leaves both to the next start.
     *
     * @param wanted what the next start takes where it was kept
     * @param instead the same after the version before went back from its probation meanwhile, to that one
     * @param seen lets people see it; hears of such a return
     */
    <T> Optional<T> settled(
            Course course,
            ModuleLive wanted,
            UnaryOperator<ModuleLive> instead,
            Function<Optional<ModuleLive>, T> seen) {
        if (!course.isUndecided()) {
            return Optional.empty();
        }
        AtomicReference<T> shown = new AtomicReference<>();
        KeptLater later = new KeptLater(
                workshop::endsWithin, lost -> course.warn(Words.undecided(course.subject(), lost.detail())));
        later.keep(() -> KeptLater.lost(() -> {
            // A store that is away is not waited for while other sectors wait for their turn.
            workshop.ledger().ask(ModuleStore::running);
            // The probation before may go back by itself meanwhile, so both are done together.
            synchronized (workshop.turn()) {
                Probation probation = workshop.probations().get(wanted.sector());
                Optional<ModuleLive> back = Optional.ofNullable(probation).flatMap(Probation::unkept);
                Result<Boolean> kept = course.settle(wanted, back.map(instead).orElse(wanted));
                if (kept.isDone() && kept.value()) {
                    shown.set(seen.apply(back));
                }
                return kept;
            }
        }));
        return Optional.ofNullable(shown.get());
    }
}
