package simpul.core.model.result;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Done with a value (and warnings that passed), or refused with a problem.
 *
 * <pre>{@code
 * Result<Agreement> signed = signing.sign(call, id, signature);
 * return signed.isDone() ? show(signed.value()) : explain(signed.problem());
 * }</pre>
 *
 * Immutable. A refusal inside a store transaction rolls the transaction back.
 */
public final class Result<T> {
    private final @Nullable T value;
    private final @Nullable Problem problem;
    private final List<Finding> warnings;

    private Result(@Nullable T value, @Nullable Problem problem, List<Finding> warnings) {
        this.value = value;
        this.problem = problem;
        this.warnings = List.copyOf(warnings);
    }

    public static <T> Result<T> done(T value) {
        return new Result<>(value, null, List.of());
    }

    public static <T> Result<T> done(T value, List<Finding> warnings) {
        return new Result<>(value, null, warnings);
    }

    public static <T> Result<T> refused(Problem problem) {
        return new Result<>(null, problem, List.of());
    }

    public boolean isDone() {
        return problem == null;
    }

    /** The value; asking a refused result for it is a bug. */
    public T value() {
        if (value == null) {
            throw new IllegalStateException("Refused: " + problem);
        }
        return value;
    }

    /** The problem; asking a done result for it is a bug. */
    public Problem problem() {
        if (problem == null) {
            throw new IllegalStateException("Done: " + value);
        }
        return problem;
    }

    /** Warnings that let the step pass. */
    public List<Finding> warnings() {
        return warnings;
    }

    public <R> Result<R> map(Function<? super T, ? extends R> step) {
        return problem != null ? refused(problem) : done(step.apply(value()), warnings);
    }

    public <R> Result<R> then(Function<? super T, Result<R>> step) {
        return problem != null ? refused(problem) : step.apply(value());
    }
}
