package simpul.core.modules.deploy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which deployment is changing a sector, or a module of some name; one at a time. Thread-safe, never blocks. */
final class SectorLocks {
    private final Map<String, String> held = new ConcurrentHashMap<>();

    /** Takes one for a deployment, which may have it already; otherwise which other one has it. */
    Optional<String> take(String what, String deployment) {
        return Optional.ofNullable(held.putIfAbsent(what, deployment)).filter(other -> !other.equals(deployment));
    }

    /** Gives back whatever a deployment has. */
    void give(String deployment) {
        held.values().removeIf(deployment::equals);
    }
}
