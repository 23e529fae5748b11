package simpul.core.records.keep;

import java.util.function.Supplier;
import simpul.core.model.result.Result;

/**
 * Asks once more where a switch has let the version go that was being asked: the next lease is on the live one. For what is
 * asked before anything is written. Stateless.
 */
public final class Anew {
    private Anew() {}

    /** @param asked takes a lease of its own each time */
    public static <T> Result<T> whenCutOff(Supplier<Result<T>> asked) {
        Result<T> first = asked.get();
        return !first.isDone() && SectorProblems.isCutOff(first.problem()) ? asked.get() : first;
    }
}
