package simpul.core.modules.deploy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import simpul.core.model.module.ModuleLive;
import simpul.core.modules.run.Floor;

/**
 * What every deployment works with.
 *
 * @param probations by sector, the one that is under way
 * @param turn held while what is kept about a sector and what runs of it change together
 */
record Workshop(
        Ledger ledger,
        Floor floor,
        Inspector inspector,
        JarFolder jars,
        SectorLocks locks,
        Map<String, Probation> probations,
        Object turn) {
    Workshop(Ledger ledger, Floor floor, Inspector inspector, JarFolder jars) {
        this(ledger, floor, inspector, jars, new SectorLocks(), new ConcurrentHashMap<>(), new Object());
    }

    /** What holds of a sector: what is kept, or the return from a probation that could not be kept yet. */
    Optional<ModuleLive> row(String sector) {
        return Optional.ofNullable(probations.get(sector))
                .flatMap(Probation::unkept)
                .or(() -> ledger.ask(modules -> modules.live(sector)));
    }
}
