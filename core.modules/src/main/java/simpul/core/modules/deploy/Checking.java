package simpul.core.modules.deploy;

import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.Phase;
import simpul.core.modules.check.Known;
import simpul.core.modules.run.Generation;

/** Looks at a file without running anything of it, and takes its sector. Stateless. */
final class Checking {
    private final Workshop workshop;

    Checking(Workshop workshop) {
        this.workshop = workshop;
    }

    /** What the file says of itself; empty where the deployment is over. */
    Optional<ModuleFile> checked(Course course, Handed handed, Function<Known, Inspected> said) {
        if (!course.next(Phase.CHECK, handed.note(workshop.jars().size(handed.jar())))) {
            return Optional.empty();
        }
        Function<Known, Inspected> look = said.andThen(handed::named);
        Known seen = workshop.inspector().known();
        Inspected inspected = look.apply(seen);
        Optional<ModuleFile> file = inspected.file();
        file.ifPresent(f -> about(course, f));
        return isSound(course, inspected) && course.lock(file.orElseThrow()) && holds(course, seen, look)
                ? file
                : Optional.empty();
    }

    private void about(Course course, ModuleFile file) {
        course.about(
                file,
                workshop.floor().live(file.sector()).map(Generation::version).orElse(null));
    }

    private static boolean isSound(Course course, Inspected inspected) {
        course.warned(inspected.warnings());
        boolean sound = inspected.file().isPresent() && inspected.diagnoses().isEmpty();
        if (!sound) {
            course.refuse(inspected.diagnoses());
        }
        return sound;
    }

    /** Looks again where what the check saw has changed before nobody else could change it any more. */
    private boolean holds(Course course, Known seen, Function<Known, Inspected> look) {
        Known now = workshop.inspector().known();
        return now.equals(seen) || isSound(course, look.apply(now));
    }
}
