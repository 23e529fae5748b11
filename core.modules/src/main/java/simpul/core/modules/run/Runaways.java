package simpul.core.modules.run;

import java.util.concurrent.atomic.AtomicInteger;
import simpul.core.model.module.ModuleCost;

/** The threads of one version that did not end when their time was over. Holds nothing of the version. Thread-safe. */
final class Runaways {
    private final String sector;
    private final String version;
    private final AtomicInteger count = new AtomicInteger();

    Runaways(String sector, String version) {
        this.sector = sector;
        this.version = version;
    }

    /** One more; answers how many there are now. */
    int more() {
        return count.incrementAndGet();
    }

    /** One has ended after all. */
    void fewer() {
        count.decrementAndGet();
    }

    String sector() {
        return sector;
    }

    int now() {
        return count.get();
    }

    /** What is left of a version that nobody uses. */
    ModuleCost cost() {
        return new ModuleCost(sector, version, false, 0, 0, 0, 0, 0, 0, now());
    }
}
