package simpul.core.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts who is about to claim kept bytes, so that a refused change takes none from another that is still under way.
 * Thread-safe.
 */
final class Uses {
    private final Map<Path, Integer> running = new HashMap<>();

    synchronized void begin(Path bytes) {
        running.merge(bytes, 1, Integer::sum);
    }

    /** Ends a use; what is to be done when nobody else uses the bytes is done before anybody can begin again. */
    synchronized void end(Path bytes, Runnable whenUnused) {
        int left = running.merge(bytes, -1, Integer::sum);
        if (left <= 0) {
            running.remove(bytes);
            whenUnused.run();
        }
    }

    /** Does something to bytes that nobody uses, before anybody can begin; false when somebody does. */
    synchronized boolean whileUnused(Path bytes, Deed deed) throws IOException {
        return !running.containsKey(bytes) && deed.done();
    }

    /** Whether something was done. */
    @FunctionalInterface
    interface Deed {
        boolean done() throws IOException;
    }
}
