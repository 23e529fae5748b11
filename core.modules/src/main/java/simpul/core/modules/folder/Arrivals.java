package simpul.core.modules.folder;

import java.util.HashMap;
import java.util.Map;

/** When files came and were last there, counted in looks; what was there before the first has come with 0. For one thread. */
final class Arrivals {
    private final Map<String, Integer> came = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private Map<String, Shelf.Look> latest = Map.of();
    private int looks;

    void look(Map<String, Shelf.Look> now) {
        looks++;
        now.forEach((name, look) -> {
            if (!look.equals(latest.get(name))) {
                came.put(name, looks);
            }
            seen.put(name, looks);
        });
        latest = now;
    }

    /** Whether it looks as it did at the look before. */
    boolean isStill(String name) {
        return came.getOrDefault(name, looks) < looks;
    }

    /** It is what a process before this one has seen. */
    void wasHere(String name) {
        came.computeIfPresent(name, (n, look) -> look == 1 ? 0 : look);
    }

    /** Whether it came, or changed, after the missing one was seen last. */
    boolean isAfter(String name, String missing) {
        return came.getOrDefault(name, 0) > seen.getOrDefault(missing, 0);
    }
}
