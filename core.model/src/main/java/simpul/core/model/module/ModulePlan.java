package simpul.core.model.module;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an installation would do. Changes nothing. Immutable.
 *
 * @param inspected the file, and everything that speaks against it
 * @param replaces the version that runs now; null when the sector does not run
 * @param lower whether the file is older than, or as old as, what it replaces
 * @param regions codes of the regions that may use the sector today, in order
 * @param refreshed symbolic names of the bundles that are unloaded afterwards: the old version alone, or none
 */
public record ModulePlan(
        Inspected inspected, @Nullable String replaces, boolean lower, List<String> regions, List<String> refreshed) {
    public ModulePlan {
        regions = List.copyOf(regions);
        refreshed = List.copyOf(refreshed);
    }
}
