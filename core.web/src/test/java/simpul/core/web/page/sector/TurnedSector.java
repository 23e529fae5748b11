package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Lease;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;

/** One sector whose module may be replaced by another version, or taken away. Thread-safe. */
final class TurnedSector implements Sectors {
    private volatile @Nullable OneSector now;

    TurnedSector(OneSector first) {
        now = first;
    }

    /** @param next null for none */
    void turn(@Nullable OneSector next) {
        now = next;
    }

    @Override
    public List<SectorModule> all() {
        OneSector one = now;
        return one == null ? List.of() : one.all();
    }

    @Override
    public Optional<SectorModule> find(String sector) {
        return Optional.ofNullable(now).flatMap(one -> one.find(sector));
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return Optional.ofNullable(now).flatMap(one -> one.lease(sector));
    }
}
