package simpul.core.records.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.Constraint;

/**
 * Days of a record as numbers, both included.
 *
 * @param last {@code Long.MAX_VALUE} where there is no end yet
 */
record Days(long first, long last) {
    /** Nothing where a record does not say when it begins. */
    static Optional<Days> of(Constraint constraint, Map<String, Object> values) {
        Object from = values.get(constraint.from().orElseThrow().code());
        Object to = values.get(constraint.to().orElseThrow().code());
        return from instanceof LocalDate first
                ? Optional.of(
                        new Days(first.toEpochDay(), to instanceof LocalDate day ? day.toEpochDay() : Long.MAX_VALUE))
                : Optional.empty();
    }

    /** As an answer to {@link #groups} holds them. */
    static Optional<Days> of(@Nullable Object from, @Nullable Object to) {
        return from instanceof Long first
                ? Optional.of(new Days(first, to instanceof Long last ? last : Long.MAX_VALUE))
                : Optional.empty();
    }

    /** From the first to the last of all of them. */
    static Optional<Days> around(Collection<Days> all) {
        return all.stream().reduce((a, b) -> new Days(Math.min(a.first, b.first), Math.max(a.last, b.last)));
    }

    /** Conditions for records that have one of these days. */
    List<Where> among(Constraint constraint) {
        return List.of(
                Where.of("at_most", Key.column(constraint.from().orElseThrow()), last),
                Where.of("absent_or_at_least", Key.column(constraint.to().orElseThrow()), first));
    }

    static List<AskPlan.By> groups(Constraint constraint) {
        return List.of(
                new AskPlan.By(Key.column(constraint.from().orElseThrow()), 1),
                new AskPlan.By(Key.column(constraint.to().orElseThrow()), 1));
    }

    boolean isReversed() {
        return first > last;
    }

    boolean meets(Days other) {
        return first <= other.last && other.first <= last;
    }

    /** The days that both have. */
    Optional<Days> with(Days other) {
        return meets(other)
                ? Optional.of(new Days(Math.max(first, other.first), Math.min(last, other.last)))
                : Optional.empty();
    }

    /** The days that the other does not have, in their order. */
    List<Days> without(Days other) {
        if (!meets(other)) {
            return List.of(this);
        }
        List<Days> left = new ArrayList<>();
        if (first < other.first) {
            left.add(new Days(first, other.first - 1));
        }
        if (last > other.last) {
            left.add(new Days(other.last + 1, last));
        }
        return left;
    }
}
