package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Phase;
import simpul.core.model.module.Receipt;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.modules.run.Generation;

/**
 * Lets a version go that nobody new can see any more, and ends the deployment. Until the ledger knows the end, the next start
 * would believe that what came in its place is still on probation. Stateless.
 */
final class Retiring {
    private final Workshop workshop;

    Retiring(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * @param cut whether something else is decided about the sector within that time, or the process ends
     */
    void run(Course course, @Nullable Generation old, Predicate<Duration> cut) {
        Receipt receipt = course.state()
                .receipt()
                .without(old == null ? 0 : workshop.floor().retire(old));
        course.receipt(receipt);
        Text note = Words.finished(receipt.finishedByOld(), receipt.cutOff() == 0);
        KeptLater later = later(course, cut);
        later.keep(() -> course.goOn(Phase.RETIRE, note));
        end(course, Words.KEPT, later);
    }

    /** Where none ran before. */
    void end(Course course, Predicate<Duration> cut) {
        end(course, null, later(course, cut));
    }

    private void end(Course course, @Nullable Text note, KeptLater later) {
        if (!later.keep(() -> course.end(note))) {
            course.done(note);
        }
    }

    private KeptLater later(Course course, Predicate<Duration> cut) {
        return new KeptLater(cut, lost -> late(course, lost));
    }

    private void late(Course course, Problem lost) {
        workshop.verdicts().say(course.id(), Probation.Verdict.PASSED);
        // Nothing of the sector is held up by what is only not written down yet.
        workshop.locks().give(course.id());
        course.warn(Words.endLate(course.subject(), lost.detail()));
    }
}
