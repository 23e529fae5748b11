package simpul.core.model.module;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request, or one piece of work, on its way through versions of sectors: the leases that its thread takes until it is
 * closed belong to it. Each version counts it once, however many leases it took, and whoever answers a request that only
 * reads learns whether asking once more helps: the version that it had begun in was let go under it, or it failed in a new
 * version while the former one is still at hand, which then answers. Begun and closed by one thread; else thread-safe.
 *
 * <pre>{@code
 * try (Visit visit = Visit.begin()) {
 *     Reply reply = answer(request);
 *     return request.isSafe() && visit.again() ? answer(request) : reply;
 * }
 * }</pre>
 */
public final class Visit implements AutoCloseable {
    private static final ThreadLocal<@Nullable Visit> HERE = new ThreadLocal<>();

    private final @Nullable Visit outer;
    private final Map<Visited, Stay> stays = new LinkedHashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> former = new HashSet<>();
    private boolean cutOff;
    private boolean closed;

    private Visit(@Nullable Visit outer) {
        this.outer = outer;
    }

    /** One version of a sector, which is told once when a visit to it is over. */
    @FunctionalInterface
    public interface Visited {
        /**
         * A visit is over.
         *
         * @param failed whether one of its functions failed
         * @param nanos for which its leases were held, together
         */
        void visited(boolean failed, long nanos);
    }

    private record Stay(boolean failed, long nanos) {
        Stay plus(Stay other) {
            return new Stay(failed || other.failed, nanos + other.nanos);
        }
    }

    /** Begins one on this thread. */
    public static Visit begin() {
        Visit fresh = new Visit(HERE.get());
        HERE.set(fresh);
        return fresh;
    }

    /** Does a piece of work as one visit. */
    public static <T> T during(Supplier<T> work) {
        Visit visit = begin();
        try {
            return work.get();
        } finally {
            visit.close();
        }
    }

    /** The one that this thread is on. */
    public static Optional<Visit> here() {
        return Optional.ofNullable(HERE.get());
    }

    /** For the lease: it has been given back after a function was asked. */
    public void stayed(Visited version, boolean failed, long nanos) {
        boolean late;
        synchronized (this) {
            late = closed;
            if (!late) {
                stays.merge(version, new Stay(failed, nanos), Stay::plus);
            }
        }
        if (late) {
            version.visited(failed, nanos);
        }
    }

    /** For the lease: a call was cut off, because its version was let go before it had ended. */
    public synchronized void cutOff() {
        cutOff = true;
    }

    /** For the lease: a new version of a sector failed while the former one is at hand. */
    public synchronized void failed(String sector) {
        failed.add(sector);
    }

    /** For the lease: whether a sector is to be asked in its former version, where that is still at hand. */
    public synchronized boolean asksFormer(String sector) {
        return former.contains(sector);
    }

    /** Whether asking once more helps; if so, the sectors that failed are asked in their former versions from now on. */
    public synchronized boolean again() {
        boolean again = cutOff || !failed.isEmpty();
        former.addAll(failed);
        failed.clear();
        cutOff = false;
        return again;
    }

    /** Ends it, and tells each version what it was. */
    @Override
    public void close() {
        Map<Visited, Stay> over;
        synchronized (this) {
            over = closed ? Map.of() : new LinkedHashMap<>(stays);
            closed = true;
        }
        if (HERE.get() == this) {
            if (outer == null) {
                HERE.remove();
            } else {
                HERE.set(outer);
            }
        }
        over.forEach((version, stay) -> version.visited(stay.failed(), stay.nanos()));
    }
}
