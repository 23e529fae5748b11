package simpul.core.model.module;

import java.util.function.Supplier;
import simpul.core.model.sector.Definition;

/**
 * One request's hold on one version of a sector, from its first to its last function call. While it is held, that version
 * is neither stopped nor unloaded. Thread-safe; {@link #close} may be called more than once.
 *
 * <pre>{@code
 * try (Lease lease = sectors.lease("perikanan").orElseThrow()) {
 *     Returned<View> view = lease.call("screen dijanjikan", () -> screen.function().apply(request));
 * }
 * }</pre>
 */
public interface Lease extends AutoCloseable {
    /** What this version declared. Not to be kept beyond the lease. */
    Definition definition();

    /** Version of the module. */
    String version();

    /**
     * Calls a function of the sector on a fresh platform thread and waits for it until the deadline. What it throws, or
     * its running out of time, becomes a diagnosis that is charged to the sector. Calling while a transaction is open is a
     * bug of the platform and throws.
     *
     * @param what the function, for the diagnosis: {@code rule SERTIFIKAT_SETELAH_KIRIM}
     */
    <T> Returned<T> call(String what, Supplier<T> function);

    @Override
    void close();
}
