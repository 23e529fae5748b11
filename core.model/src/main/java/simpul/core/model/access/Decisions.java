package simpul.core.model.access;

import java.util.Optional;
import simpul.core.model.result.Problem;

/**
 * The one place that says who may what; implemented by core.access. Pure and thread-safe.
 *
 * <p>What the caller may not know about must be filtered by {@link Scope} before; a decision is about doing.
 */
public interface Decisions {
    /** Empty when the caller may; otherwise the problem to answer with (403, or 401 for the public). */
    Optional<Problem> refusal(Caller caller, Action action, Subject subject);

    default boolean may(Caller caller, Action action, Subject subject) {
        return refusal(caller, action, subject).isEmpty();
    }
}
