package simpul.core.modules.check;

import java.util.List;
import java.util.Map;
import org.osgi.resource.Capability;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;

/** What the bundles of the platform offer to a module; those of sectors left out, which offer nothing. Thread-safe. */
public interface Platform {
    List<Capability> offers(String namespace);

    /** How they are resolved; empty where they are only known by their manifests. */
    Map<Resource, Wiring> wirings();
}
