package simpul.core.modules.run;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.Sector;

/**
 * A module that wants to run.
 *
 * @param key identifies it as long as it is there
 * @param bundle symbolic name
 * @param location where its jar was installed from
 * @param sector yields the sector, or null when its component failed; runs code of the module
 */
record Candidate(Object key, String bundle, String version, String location, Supplier<@Nullable Sector> sector) {
    String subject() {
        return bundle + " " + version;
    }
}
