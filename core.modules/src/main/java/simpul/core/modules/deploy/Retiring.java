package simpul.core.modules.deploy;

import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.Receipt;
import simpul.core.modules.run.Generation;

/** What follows a switch: probation with the old version at hand, then the end of one of the two. Stateless. */
final class Retiring {
    private final Workshop workshop;

    Retiring(Workshop workshop) {
        this.workshop = workshop;
    }

    void run(Course course, Switched switched) {
        Generation old = switched.old();
        Probation probation = switched.probation();
        if (old == null || probation == null) {
            course.done(null);
            return;
        }
        Probation.Verdict verdict = probation.await(workshop.floor().terms().probation());
        course.receipt(new Receipt(switched.fresh().requests(), switched.fresh().failedRequests(), switched.inside()));
        ModuleLive before = switched.before();
        boolean back = verdict == Probation.Verdict.FAILED
                && before != null
                && new Returning(workshop, course, switched.fresh(), old, before, probation).back();
        workshop.probations().remove(switched.file().sector(), probation);
        if (back) {
            return;
        }
        boolean drained = workshop.floor().retire(old);
        if (course.next(Phase.RETIRE, Words.finished(switched.inside(), drained))) {
            course.done(Words.KEPT);
        }
    }
}
