package simpul.core.web.api.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.ModulePlan;

/** What installing a file would do. */
record PlanWire(
        InspectedWire inspected,
        @Nullable String replaces,
        boolean lower,
        List<String> regions,
        List<String> refreshed) {
    static PlanWire of(ModulePlan p) {
        return new PlanWire(InspectedWire.of(p.inspected()), p.replaces(), p.lower(), p.regions(), p.refreshed());
    }
}
