package simpul.core.modules.deploy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.Modules;

/** Who wants to hear how a deployment goes on. Thread-safe. */
final class Watchers {
    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

    private final Map<String, List<Consumer<Deployment>>> byId = new ConcurrentHashMap<>();

    Modules.Watch add(String id, Consumer<Deployment> listener) {
        byId.computeIfAbsent(id, i -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> byId.computeIfPresent(id, (i, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(Deployment now) {
        for (Consumer<Deployment> listener : byId.getOrDefault(now.id(), List.of())) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                // Somebody who went away must not stop a deployment.
                LOG.debug("A watcher of {} has failed", now.id(), e);
            }
        }
    }
}
