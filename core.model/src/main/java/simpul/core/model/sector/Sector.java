package simpul.core.model.sector;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A sector: the one type that a vendor implements, registered as an OSGi service.
 *
 * <pre>{@code
 * @Component
 * public final class PerikananSector implements Sector {
 *     public void define(SectorSpec s) {
 *         s.id("perikanan").title("Perikanan", "Fisheries").records(LOT).screens(SHIPMENTS);
 *     }
 * }
 * }</pre>
 *
 * Called once for each start of the module, on a thread of the platform, under a time limit. It only declares; the
 * functions that it passes are pure, see immutable values, and may be called from several threads. This interface never
 * grows: all growth is on what the platform implements.
 */
@ConsumerType
@FunctionalInterface
public interface Sector {
    /** Declares everything that the sector keeps, checks, measures and shows. */
    void define(SectorSpec s);
}
