package simpul.core.modules.deploy;

import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.Phase;
import simpul.core.modules.run.Generation;

/** Says what will be replaced, before anything is tried. Stateless. */
final class Planning {
    private final Workshop workshop;

    Planning(Workshop workshop) {
        this.workshop = workshop;
    }

    /** False where the deployment is over. */
    boolean planned(Course course, ModuleFile file) {
        // Another version may have come since the file was checked.
        course.about(
                file,
                workshop.floor().live(file.sector()).map(Generation::version).orElse(null));
        return course.next(Phase.PLAN, Words.signed(file));
    }
}
