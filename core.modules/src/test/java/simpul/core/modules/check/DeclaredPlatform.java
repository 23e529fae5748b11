package simpul.core.modules.check;

import aQute.bnd.osgi.Domain;
import aQute.bnd.osgi.resource.ResourceBuilder;
import java.util.List;
import java.util.Map;
import org.osgi.resource.Capability;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;

/** A platform that is known by a manifest only: the sector API in one version, a Java, and component annotations. */
final class DeclaredPlatform implements Platform {
    private static final List<String> API = List.of(
            "simpul.core.model.result",
            "simpul.core.model.role",
            "simpul.core.model.sector",
            "simpul.core.model.sector.question",
            "simpul.core.model.sector.record",
            "simpul.core.model.sector.view",
            "simpul.core.model.text");

    private final Resource platform;

    DeclaredPlatform(String api) {
        ResourceBuilder builder = new ResourceBuilder();
        String exports =
                String.join(",", API.stream().map(p -> p + ";version=" + api).toList());
        builder.addManifest(Domain.domain(Map.of(
                "Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", "uji.platform",
                "Bundle-Version", "1.0.0",
                "Export-Package", exports + ",org.slf4j;version=2.0.20,simpul.core.model.store;version=0.1.0",
                "Provide-Capability",
                        "osgi.ee;osgi.ee=JavaSE;version:List<Version>=\"17,11,1.8\","
                                + "osgi.extender;osgi.extender=\"osgi.component\";version:Version=\"1.5.1\"")));
        platform = builder.build();
    }

    @Override
    public List<Capability> offers(String namespace) {
        return platform.getCapabilities(namespace);
    }

    @Override
    public Map<Resource, Wiring> wirings() {
        return Map.of();
    }
}
