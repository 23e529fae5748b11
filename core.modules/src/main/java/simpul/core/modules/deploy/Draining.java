package simpul.core.modules.deploy;

import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Receipt;
import simpul.core.modules.run.Generation;

/** Watches a version that has just come into use while the former one ends its requests and is at hand. Stateless. */
final class Draining {
    private final Workshop workshop;
    private final Retiring retiring;

    Draining(Workshop workshop) {
        this.workshop = workshop;
        this.retiring = new Retiring(workshop);
    }

    void run(Course course, Switched switched) {
        Generation old = switched.old();
        Probation probation = switched.probation();
        if (old == null || probation == null) {
            retiring.end(course, workshop::endsWithin);
            return;
        }
        Probation.Verdict verdict = probation.await(workshop.floor().terms().probation());
        course.receipt(
                new Receipt(switched.fresh().requests(), switched.fresh().failedRequests(), switched.inside(), 0));
        ModuleLive before = switched.before();
        try {
            boolean back = verdict == Probation.Verdict.FAILED
                    && before != null
                    && new Returning(workshop, course, switched.fresh(), old, before, probation).back();
            if (!back) {
                // The next start may come before the requests of the former version have ended.
                workshop.verdicts().say(course.id(), Probation.Verdict.PASSED);
                retiring.run(course, old, probation::isCutWithin);
            }
        } finally {
            workshop.probations().remove(switched.file().sector(), probation);
        }
    }
}
