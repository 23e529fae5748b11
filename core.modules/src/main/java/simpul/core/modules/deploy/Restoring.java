package simpul.core.modules.deploy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Result;
import simpul.core.modules.run.Generation;

/**
 * Takes back what a switch that did not come about has changed: room is made before it is decided, and whoever works goes on with
 * the version that runs. Stateless.
 */
final class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private final Workshop workshop;

    Restoring(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Goes on until it is done, or the process ends: the next start makes room for what it starts. */
    void run(Course course) {
        boolean begun = course.state().phases().stream().anyMatch(p -> p.phase() == Phase.SWITCH);
        // What is in use has its room, and the next one may be making its own.
        if (begun && course.state().outcome() != DeploymentOutcome.DONE) {
            String sector = course.state().sector();
            new KeptLater(
                            workshop::endsWithin,
                            lost -> LOG.warn(
                                    "MODULE_NOT_KEPT {}: {}",
                                    sector,
                                    lost.detail().en()))
                    .keep(() -> KeptLater.lost(() -> restored(sector)));
        }
    }

    private Result<Integer> restored(String sector) {
        Generation live;
        Result<Integer> done;
        do {
            live = workshop.floor().live(sector).orElse(null);
            done = live == null ? Result.done(0) : workshop.floor().restore(live);
            // Another may have come into use meanwhile.
        } while (workshop.floor().live(sector).orElse(null) != live);
        return done;
    }
}
