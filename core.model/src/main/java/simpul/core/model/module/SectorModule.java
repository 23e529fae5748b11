package simpul.core.model.module;

import java.time.Instant;
import java.util.List;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/**
 * A sector module as pages and the API show it; holds nothing of the module itself.
 *
 * @param id the sector's identifier; for a module that was refused before it named one, its symbolic name
 * @param bundle symbolic name of its bundle
 * @param diagnoses why it was refused or stopped, and the latest failures of its functions, the newest first
 * @param since the instant since which this state holds
 * @param leases requests that are using it now
 * @param calls functions called since it started
 * @param failures how many of those failed or ran out of time
 * @param abandoned threads that did not end after their time was over
 */
public record SectorModule(
        String id,
        String bundle,
        String version,
        Text title,
        String icon,
        ModuleState state,
        List<Diagnosis> diagnoses,
        Instant since,
        int leases,
        long calls,
        long failures,
        int abandoned) {
    public SectorModule {
        diagnoses = List.copyOf(diagnoses);
    }
}
