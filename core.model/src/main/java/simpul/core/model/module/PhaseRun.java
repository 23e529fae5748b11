package simpul.core.model.module;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * One phase of one deployment. Immutable.
 *
 * @param ended null while it runs, and for ever when the process ended inside it
 * @param note what it found or did, for people; null where there is nothing to say
 */
public record PhaseRun(
        Phase phase,
        Instant started,
        @Nullable Instant ended,
        PhaseOutcome outcome,
        @Nullable Text note) {
    /** A phase that begins. */
    public static PhaseRun begun(Phase phase, Instant at) {
        return new PhaseRun(phase, at, null, PhaseOutcome.RUNNING, null);
    }

    /** The same, ended. */
    public PhaseRun ended(Instant at, PhaseOutcome how, @Nullable Text what) {
        return new PhaseRun(phase, started, at, how, what);
    }
}
