package simpul.core.records.fill;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.due.DueRows;
import simpul.core.records.due.Terms;
import simpul.core.records.flow.Bases;
import simpul.core.records.values.Shapes;

/**
 * Counts what is due about records that were there before their type had its deadlines, some records a transaction. It goes on
 * where it was after a restart, changes no record and calls nothing of the sector. Thread-safe.
 */
@Component(service = DueCounting.class)
public final class DueCounting {
    private static final int BATCH = 200;

    private final Sectors sectors;
    private final Store store;
    private final WorkingDays days;
    private final Parameters parameters;
    private final Regions regions;

    @Activate
    public DueCounting(
            @Reference Sectors sectors,
            @Reference Store store,
            @Reference WorkingDays days,
            @Reference Parameters parameters,
            @Reference Regions regions) {
        this.sectors = sectors;
        this.store = store;
        this.days = days;
        this.parameters = parameters;
        this.regions = regions;
    }

    /** One batch for the first type of a sector that has any; whether there was anything to do. */
    public boolean step(String sector) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return false;
        }
        try (Lease lease = running.get()) {
            ParameterLook look = SectorParameters.of(parameters, lease.definition());
            return lease.definition().records().stream().anyMatch(type -> step(sector, type, look));
        }
    }

    private boolean step(String sector, RecordType type, ParameterLook look) {
        boolean open = !type.deadlines().isEmpty()
                && store.read(Scope.system(SystemTask.MODULES), tx -> open(tx, sector, type))
                        .isPresent();
        return open && store.keep(SystemTask.MODULES, tx -> batch(tx, sector, type, look));
    }

    /** What another version of the module has declared since is not for this one to count. */
    private static Optional<DueStore.Count> open(Tx tx, String sector, RecordType type) {
        String mark = DueRows.mark(Shapes.of(type));
        return tx.port(DueStore.class)
                .open(sector, type.code())
                .filter(count -> count.mark().equals(mark));
    }

    private boolean batch(Tx tx, String sector, RecordType type, ParameterLook look) {
        DueStore dues = tx.port(DueStore.class);
        Optional<DueStore.Count> open = open(tx, sector, type);
        if (open.isEmpty()) {
            return false;
        }
        List<StoredRecord> behind = dues.behind(sector, type.code(), open.get().after(), BATCH);
        Map<StoredRecord, List<DueStore.Due>> counted = new LinkedHashMap<>();
        for (StoredRecord record : behind) {
            ZoneId zone = regions.find(record.region()).map(Region::zone).orElse(ZoneId.of("Asia/Jakarta"));
            Terms terms = Terms.of(type, record.region(), look, days::plus, zone);
            counted.put(record, terms.of(record, Bases.values(type, record)));
        }
        dues.put(counted);
        dues.reached(
                sector,
                type.code(),
                behind.size() < BATCH ? null : behind.get(BATCH - 1).id());
        return true;
    }
}
