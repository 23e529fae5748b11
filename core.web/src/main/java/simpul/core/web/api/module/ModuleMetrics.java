package simpul.core.web.api.module;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.Modules;
import simpul.core.model.module.Survivor;
import simpul.core.web.route.MetricsSource;

/** What each version of each sector costs. Thread-safe. */
@Component
public final class ModuleMetrics implements MetricsSource {
    private final Modules modules;

    @Activate
    public ModuleMetrics(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public void tell(BiConsumer<String, Number> figure) {
        for (ModuleCost c : modules.costs()) {
            String of = labels(c.sector(), c.version());
            figure.accept("simpul_module_live" + of, c.live() ? 1 : 0);
            figure.accept("simpul_module_requests_total" + of, c.requests());
            figure.accept("simpul_module_failed_total" + of, c.failed());
            figure.accept("simpul_module_seconds_total" + of, c.millis() / 1e3);
            figure.accept("simpul_module_renders_total" + of, c.renders());
            figure.accept("simpul_module_render_seconds_total" + of, c.renderMillis() / 1e3);
            figure.accept("simpul_module_leases" + of, c.leases());
            figure.accept("simpul_module_abandoned_threads" + of, c.abandoned());
        }
        // One version may have been installed, and have gone, more than once; the oldest is the one to ask about.
        Map<String, List<Survivor>> survivors = modules.survivors().stream()
                .collect(groupingBy(s -> labels(s.sector(), s.version()), TreeMap::new, toList()));
        survivors.forEach((of, all) -> {
            figure.accept("simpul_module_surviving_loader" + of, all.size());
            figure.accept(
                    "simpul_module_surviving_loader_since_seconds" + of,
                    all.stream()
                            .mapToLong(s -> s.retired().getEpochSecond())
                            .min()
                            .orElseThrow());
        });
    }

    private static String labels(String sector, String version) {
        return "{sector=\"" + sector + "\",version=\"" + version + "\"}";
    }
}
