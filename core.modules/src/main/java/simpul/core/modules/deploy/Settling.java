package simpul.core.modules.deploy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import simpul.core.model.module.ModuleLive;
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
     * @param seen lets people see it
     */
    <T> Optional<T> settled(Course course, ModuleLive wanted, Supplier<T> seen) {
        if (!course.isUndecided()) {
            return Optional.empty();
        }
        AtomicReference<T> shown = new AtomicReference<>();
        new KeptLater(workshop::endsWithin, lost -> course.warn(Words.undecided(course.subject(), lost.detail())))
                .keep(() -> {
                    // The probation before may go back by itself meanwhile, so both are done together.
                    synchronized (workshop.turn()) {
                        Result<Boolean> kept = course.settle(wanted);
                        if (kept.isDone() && kept.value()) {
                            shown.set(seen.get());
                        }
                        return kept.isDone() ? Optional.empty() : Optional.of(kept.problem());
                    }
                });
        return Optional.ofNullable(shown.get());
    }
}
