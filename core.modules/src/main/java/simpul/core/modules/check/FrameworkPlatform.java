package simpul.core.modules.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import simpul.core.model.sector.SectorClaim;

/** The bundles of the running framework, as they are resolved at the moment when this is made. Thread-safe. */
public final class FrameworkPlatform implements Platform {
    private final Map<Resource, Wiring> wirings;
    /** By namespace: each import of a module asks for the same ones. */
    private final Map<String, List<Capability>> offers = new ConcurrentHashMap<>();

    public FrameworkPlatform(BundleContext context) {
        Map<Resource, Wiring> found = new HashMap<>();
        Arrays.stream(context.getBundles())
                .map(bundle -> Optional.ofNullable(bundle.adapt(BundleWiring.class)))
                .flatMap(Optional::stream)
                .filter(wiring -> wiring.isInUse()
                        && wiring.getCapabilities(SectorClaim.NAMESPACE).isEmpty())
                .forEach(wiring -> found.put(wiring.getRevision(), wiring));
        wirings = Map.copyOf(found);
    }

    @Override
    public List<Capability> offers(String namespace) {
        return offers.computeIfAbsent(
                namespace,
                asked -> wirings.values().stream()
                        .flatMap(wiring -> wiring.getResourceCapabilities(asked).stream())
                        .<Capability>map(capability -> capability)
                        .toList());
    }

    @Override
    public Map<Resource, Wiring> wirings() {
        return wirings;
    }
}
