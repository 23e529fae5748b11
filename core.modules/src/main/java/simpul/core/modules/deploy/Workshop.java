package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import simpul.core.model.module.ModuleLive;
import simpul.core.modules.run.Floor;

/**
 * What every deployment works with.
 *
 * @param verdicts what the store does not know yet of probations
 * @param probations by sector, the one that is under way
 * @param turn held while what is kept about a sector and what runs of it change together
 * @param ending open while the process goes on
 */
record Workshop(
        Ledger ledger,
        Floor floor,
        Inspector inspector,
        JarFolder jars,
        Verdicts verdicts,
        SectorLocks locks,
        Map<String, Probation> probations,
        Object turn,
        CountDownLatch ending) {
    Workshop(Ledger ledger, Floor floor, Inspector inspector, JarFolder jars, Verdicts verdicts) {
        this(
                ledger,
                floor,
                inspector,
                jars,
                verdicts,
                new SectorLocks(),
                new ConcurrentHashMap<>(),
                new Object(),
                new CountDownLatch(1));
    }

    /** Whether the process ends within that time. */
    boolean endsWithin(Duration most) {
        try {
            return ending.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What holds of a sector: what is kept, or the return from a probation that could not be kept yet. */
    Optional<ModuleLive> row(String sector) {
        return Optional.ofNullable(probations.get(sector))
                .flatMap(Probation::unkept)
                .or(() -> ledger.ask(modules -> modules.live(sector)));
    }
}
