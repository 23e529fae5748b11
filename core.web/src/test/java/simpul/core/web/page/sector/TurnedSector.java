package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import simpul.core.model.module.Lease;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;

/** One sector whose module may be replaced by another version. Thread-safe. */
final class TurnedSector implements Sectors {
    private volatile OneSector now;

    TurnedSector(OneSector first) {
        now = first;
    }

    void turn(OneSector next) {
        now = next;
    }

    @Override
    public List<SectorModule> all() {
        return now.all();
    }

    @Override
    public Optional<SectorModule> find(String sector) {
        return now.find(sector);
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return now.lease(sector);
    }
}
