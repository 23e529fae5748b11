package simpul.core.modules.deploy;

import java.nio.file.Path;
import java.util.Optional;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.Phase;
import simpul.core.modules.run.Floor;
import simpul.core.modules.run.Generation;

/** Runs a version unseen beside the one that people use. Stateless. */
final class Trying {
    private final Workshop workshop;

    Trying(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The version, which nobody uses yet; empty where the deployment is over, and then nothing of it is left. */
    Optional<Generation> tried(Course course, ModuleFile file, Path jar) {
        String before = course.state().previous();
        if (!course.next(Phase.TRY, before == null ? Words.FIRST : Words.replaces(before))) {
            return Optional.empty();
        }
        Floor.Tried tried = workshop.floor().tried(file, jar, course.id());
        if (tried.generation().isEmpty()) {
            course.refuse(tried.faults());
        }
        return tried.generation();
    }
}
