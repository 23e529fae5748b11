package simpul.core.modules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import simpul.core.model.sector.SectorClaim;

/** The bundles of the running framework, as they are resolved at the moment when this is made. Immutable. */
public final class FrameworkPlatform implements Platform {
    private final Map<Resource, Wiring> wirings = new HashMap<>();

    public FrameworkPlatform(BundleContext context) {
        Arrays.stream(context.getBundles())
                .map(bundle -> Optional.ofNullable(bundle.adapt(BundleWiring.class)))
                .flatMap(Optional::stream)
                .filter(wiring -> wiring.isInUse()
                        && wiring.getCapabilities(SectorClaim.NAMESPACE).isEmpty())
                .forEach(wiring -> wirings.put(wiring.getRevision(), wiring));
    }

    @Override
    public List<Capability> offers(String namespace) {
        List<Capability> offers = new ArrayList<>();
        wirings.values().forEach(wiring -> offers.addAll(wiring.getResourceCapabilities(namespace)));
        return offers;
    }

    @Override
    public Map<Resource, Wiring> wirings() {
        return Map.copyOf(wirings);
    }
}
