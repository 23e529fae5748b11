package simpul.core.modules.deploy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which deployment is changing a sector; one at a time. Thread-safe, never blocks. */
final class SectorLocks {
    private final Map<String, String> held = new ConcurrentHashMap<>();

    /** Takes a sector for a deployment; otherwise which one has it. */
    Optional<String> take(String sector, String deployment) {
        return Optional.ofNullable(held.putIfAbsent(sector, deployment));
    }

    void give(String sector, String deployment) {
        held.remove(sector, deployment);
    }
}
