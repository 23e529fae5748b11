package simpul.core.registry.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Standing;

/** Lets a party confirm or object to an entry that its partner recorded for it. */
public final class Answers {
    private Answers() {}

    /** The list with the entry answered; empty when there is none that this region may answer. */
    public static <T> Optional<List<T>> in(
            List<T> entries,
            Predicate<T> meant,
            Function<T, Recorded> mark,
            BiFunction<T, Recorded, T> with,
            Work work,
            boolean agrees,
            String remark) {
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            if (meant.test(entry)) {
                Recorded recorded = mark.apply(entry);
                if (recorded.about().equals(work.region()) && recorded.standing() != Standing.SENDIRI) {
                    List<T> all = new ArrayList<>(entries);
                    all.set(
                            i,
                            with.apply(
                                    entry,
                                    recorded.answered(agrees, remark, work.tx().now())));
                    return Optional.of(List.copyOf(all));
                }
            }
        }
        return Optional.empty();
    }
}
