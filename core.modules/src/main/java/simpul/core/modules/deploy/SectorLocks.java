package simpul.core.modules.deploy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which deployment is changing a sector; one at a time. Thread-safe, never blocks. */
final class SectorLocks {
    private final Map<String, String> held = new ConcurrentHashMap<>();

    /** Takes a sector for a deployment, which may have it already; otherwise which other one has it. */
    Optional<String> take(String sector, String deployment) {
        return Optional.ofNullable(held.putIfAbsent(sector, deployment)).filter(other -> !other.equals(deployment));
    }

    void give(String sector, String deployment) {
        held.remove(sector, deployment);
    }
}
