package simpul.core.modules.deploy;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.modules.run.Generation;

/**
 * Takes back what a switch that did not come about has changed: room is made before it is decided, and whoever works goes on with
 * the version that runs. Only with the sector taken, because another deployment may be making its own. Stateless.
 */
final class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private static final Problem BUSY = Problem.of(ProblemKind.CONFLICT, Words.busyNow());

    private final Workshop workshop;

    Restoring(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Why it could not be done at the end of a deployment, which gives the sector back; empty where there is nothing to do. */
    Optional<Problem> once(Deployment over) {
        boolean begun = over.phases().stream().anyMatch(p -> p.phase() == Phase.SWITCH);
        // What is in use has its room.
        if (!begun || over.outcome() == DeploymentOutcome.DONE) {
            return Optional.empty();
        }
        // Other sectors wait for their turn, which is no matter of a store that may be away.
        return Thread.holdsLock(workshop.turn()) ? Optional.of(BUSY) : restored(over);
    }

    /** Goes on until it is done, or the process ends: the next start makes room for what it starts. */
    void keepOn(Deployment over) {
        new KeptLater(
                        workshop::endsWithin,
                        lost -> LOG.warn(
                                "MODULE_NOT_KEPT {}: {}",
                                over.sector(),
                                lost.detail().en()))
                .keep(() -> restored(over));
    }

    private Optional<Problem> restored(Deployment over) {
        if (workshop.locks().take(over.sector(), over.id()).isPresent()) {
            // Where that one does not come into use, its room is not that of the version that runs either.
            return Optional.of(BUSY);
        }
        try {
            return KeptLater.lost(() -> restored(over.sector()));
        } catch (RuntimeException | LinkageError e) {
            // A mistake of the platform's own: the deployment ends all the same.
            LOG.error("The room of {} was not restored", over.sector(), e);
            return Optional.empty();
        } finally {
            workshop.locks().give(over.id());
        }
    }

    private Result<Integer> restored(String sector) {
        Generation live;
        Result<Integer> done;
        do {
            live = workshop.floor().live(sector).orElse(null);
            done = live == null ? Result.done(0) : workshop.floor().restore(live);
            // A probation may have ended meanwhile.
        } while (workshop.floor().live(sector).orElse(null) != live);
        return done;
    }
}
