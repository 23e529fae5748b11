package simpul.core.records.transfer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often the platform itself has failed at an import without coming any further in it, since this process began. Thread-safe. */
final class Stumbles {
    /** One failure may be the weather; what fails at the same row again and again is a bug, which no repetition mends. */
    private static final int MOST = 3;

    private final Map<String, Stumble> known = new ConcurrentHashMap<>();

    /** @param done rows that were done when it began */
    private record Stumble(int done, int times) {
        Stumble again(int now) {
            return now > done ? new Stumble(now, 1) : new Stumble(done, times + 1);
        }
    }

    /** Notes one more; true when it is to be given up. */
    boolean isOneTooMany(String work, int done) {
        return known.merge(work, new Stumble(done, 1), (before, first) -> before.again(first.done()))
                        .times()
                >= MOST;
    }

    void forget(String work) {
        known.remove(work);
    }
}
