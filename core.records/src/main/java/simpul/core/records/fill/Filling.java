package simpul.core.records.fill;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.FillStore.Fill;
import simpul.core.model.record.Projected;
import simpul.core.model.record.Reading;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.keep.SharedRecords;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Columns;
import simpul.core.records.values.Readings;

/**
 * Fills projections again after a new version of a type, some records a transaction, so that officers hardly notice. What it
 * has done stands in the database: after a restart it goes on where it was. It changes no record, so that nobody answers for it
 * and nothing is audited. Thread-safe.
 */
@Component(service = Filling.class)
public final class Filling {
    private static final int BATCH = 200;

    private final Sectors sectors;
    private final Store store;
    private final int batch;

    @Activate
    public Filling(@Reference Sectors sectors, @Reference Store store) {
        this(sectors, store, BATCH);
    }

    /** @param batch how many records are filled in one transaction */
    public Filling(Sectors sectors, Store store, int batch) {
        this.sectors = sectors;
        this.store = store;
        this.batch = batch;
    }

    /** One batch for the first type of a sector that is behind; whether there was anything to do. Without module nothing is. */
    public boolean step(String sector) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return false;
        }
        try (Lease lease = running.get()) {
            List<RecordType> types = lease.definition().records();
            return types.stream().anyMatch(type -> step(sector, type));
        }
    }

    private boolean step(String sector, RecordType type) {
        Reading reading = Readings.of(type);
        boolean behind = store.read(
                simpul.core.model.access.Scope.system(SystemTask.MODULES),
                tx -> !progress(tx, sector, reading).done());
        return behind && store.keep(SystemTask.MODULES, tx -> batch(tx, sector, type, reading));
    }

    private static Fill progress(Tx tx, String sector, Reading reading) {
        Optional<Fill> known =
                tx.port(FillStore.class).find(sector, reading.shape().code());
        int restated = known.map(Fill::restated).orElse(0);
        return known.filter(fill -> fill.mark().equals(reading.mark()))
                .orElseGet(() -> Fill.begin(reading.mark(), restated));
    }

    private boolean batch(Tx tx, String sector, RecordType type, Reading reading) {
        FillStore fills = tx.port(FillStore.class);
        Fill fill = progress(tx, sector, reading);
        List<StoredRecord> behind = fills.behind(sector, type.code(), reading.mark(), fill.after(), batch);
        if (behind.isEmpty() && !fill.after().isEmpty()) {
            // An older version may have written behind the place that was reached.
            behind = fills.behind(sector, type.code(), reading.mark(), "", batch);
        }
        fills.fill(behind.stream()
                .map(r -> new Projected(r, Columns.project(type, Bodies.read(r, reading.shape()), r.state())))
                .toList());
        SharedRecords.keep(tx, type, behind);
        String after = behind.isEmpty() ? "" : behind.get(behind.size() - 1).id();
        fills.keep(
                sector,
                type.code(),
                new Fill(fill.mark(), after, behind.isEmpty(), fill.restatedAfter(), fill.restated(), fill.left()));
        return true;
    }
}
