package simpul.core.model.store;

/**
 * Whether this thread has a transaction open. The store says so; whoever calls into a sector asks, because sector code
 * must never run while one is open: with one writer, a spinning rule would stop a province.
 */
public final class OpenTransaction {
    private static final ThreadLocal<Integer> DEPTH = new ThreadLocal<>();

    private OpenTransaction() {}

    /** For the store: one begins on this thread. */
    public static void entered() {
        Integer depth = DEPTH.get();
        DEPTH.set(depth == null ? 1 : depth + 1);
    }

    /** For the store: one has ended on this thread. */
    public static void left() {
        Integer depth = DEPTH.get();
        if (depth == null || depth == 1) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth - 1);
        }
    }

    public static boolean here() {
        return DEPTH.get() != null;
    }
}
