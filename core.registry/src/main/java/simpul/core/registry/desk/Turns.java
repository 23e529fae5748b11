package simpul.core.registry.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose turn comes next: the parties that are on Simpul take turns in the order of their codes. */
public final class Turns {
    private Turns() {}

    /** The next region after the current one; empty when no other is on Simpul. */
    public static Optional<String> next(Work work, Set<String> regions, String current) {
        List<String> order = new ArrayList<>(regions);
        int at = order.indexOf(current);
        for (int i = 1; i < order.size() + 1; i++) {
            String candidate = order.get((at + i + order.size()) % order.size());
            if (!candidate.equals(current) && work.joined(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
