package simpul.core.modules.deploy;

import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Phase;
import simpul.core.modules.run.Generation;

/** Lets a version go that nobody new can see any more, and ends the deployment. Stateless. */
final class Retiring {
    private final Workshop workshop;

    Retiring(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * @param old null where none ran
     * @param inside requests that it had to finish
     */
    void run(Course course, @Nullable Generation old, int inside) {
        boolean drained = old == null || workshop.floor().retire(old);
        if (course.next(Phase.RETIRE, Words.finished(inside, drained))) {
            course.done(Words.KEPT);
        }
    }
}
