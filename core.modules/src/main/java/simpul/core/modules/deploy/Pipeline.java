package simpul.core.modules.deploy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.ModuleFile;
import simpul.core.modules.check.Known;
import simpul.core.modules.run.Generation;

/** Brings a version from its kept copy into use, one phase after the other, until the deployment is over. Stateless. */
final class Pipeline {
    private final Workshop workshop;
    private final Checking checking;
    private final Planning planning;
    private final Trying trying;
    private final Switching switching;
    private final Draining draining;

    Pipeline(Workshop workshop) {
        this.workshop = workshop;
        this.checking = new Checking(workshop);
        this.planning = new Planning(workshop);
        this.trying = new Trying(workshop);
        this.switching = new Switching(workshop);
        this.draining = new Draining(workshop);
    }

    /**
     * Goes on until the deployment is over, the probation included.
     *
     * @param look the look at the copy that suits what is asked for
     */
    void run(Course course, Handed handed, Function<Known, Inspected> look) {
        try {
            Optional<Switched> switched =
                    checking.checked(course, handed, look).flatMap(file -> switched(course, file, handed.jar()));
            // Others may go on from here: whatever they decide ends this probation.
            workshop.locks().give(course.id());
            switched.ifPresent(s -> draining.run(course, s));
        } finally {
            workshop.locks().give(course.id());
        }
    }

    /** Until it is switched nothing that anybody uses has changed. */
    private Optional<Switched> switched(Course course, ModuleFile file, Path jar) {
        if (!planning.planned(course, file)) {
            return Optional.empty();
        }
        Optional<Generation> fresh = trying.tried(course, file, jar);
        try {
            return fresh.flatMap(f -> switching.switched(course, file, f));
        } finally {
            // However that ended: what did not come into use goes.
            fresh.filter(f -> workshop.floor()
                            .live(file.sector())
                            .filter(f::equals)
                            .isEmpty())
                    .ifPresent(workshop.floor()::retire);
        }
    }
}
