package simpul.core.model.module;

/**
 * Whether a call into a sector on this thread was cut off, because the version that the request had begun in was let go
 * before the request had ended. The lease says so; whoever answers a request that only reads may then ask once more, and
 * the live version answers. For the thread of the request.
 *
 * <pre>{@code
 * CutOffs.taken();
 * Reply reply = answer(request);
 * return request.isSafe() && CutOffs.taken() ? answer(request) : reply;
 * }</pre>
 */
public final class CutOffs {
    private static final ThreadLocal<Boolean> HERE = new ThreadLocal<>();

    private CutOffs() {}

    /** For the lease: a call on this thread was cut off. */
    public static void note() {
        HERE.set(true);
    }

    /** Whether one was since the last time this was asked. */
    public static boolean taken() {
        boolean here = HERE.get() != null;
        HERE.remove();
        return here;
    }
}
