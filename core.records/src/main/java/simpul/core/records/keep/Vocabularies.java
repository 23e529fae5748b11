package simpul.core.records.keep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.record.TypeShape;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;
import simpul.core.records.shape.ShapeJson;
import simpul.core.records.values.Readings;

/** Finds what the values of a type mean: from the running module, or from what it left when it is gone. Thread-safe. */
@Component(service = Vocabularies.class)
public final class Vocabularies {
    private final Sectors sectors;
    private final Store store;

    @Activate
    public Vocabularies(@Reference Sectors sectors, @Reference Store store) {
        this.sectors = sectors;
        this.store = store;
    }

    /** Every type that modules of a sector have left, whether one runs or not. */
    public List<TypeShape> left(String sector) {
        return store.read(
                Scope.system(SystemTask.MODULES),
                tx -> tx.port(ShapeStore.class).of(sector).stream()
                        .map(table -> ShapeJson.read(table.shape()))
                        .toList());
    }

    /** Types that another version of a module has left, with records in that scope that the one that runs does not know. */
    public List<TypeShape> others(SectorShape running, Scope scope) {
        List<TypeShape> unknown = store.read(
                Scope.system(SystemTask.MODULES),
                tx -> tx.port(ShapeStore.class).of(running.id()).stream()
                        .filter(table -> running.type(table.type()).isEmpty())
                        .map(table -> ShapeJson.read(table.shape()))
                        .toList());
        return unknown.stream()
                .filter(type -> store.read(
                        scope,
                        tx -> !tx.port(RecordStore.class)
                                .page(running.id(), Readings.of(type), List.of(), new Cursor(1, null))
                                .items()
                                .isEmpty()))
                .toList();
    }

    /** What the last module of a sector called it; empty where it never had one. */
    public Optional<Text> title(String sector) {
        return store.read(Scope.system(SystemTask.MODULES), tx -> LastTitle.of(tx, sector));
    }

    public Optional<Vocabulary> find(String sector, String type) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isPresent()) {
            try (Lease lease = running.get()) {
                Optional<Vocabulary> known = lease.definition().record(type).map(Vocabulary::of);
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return store.read(
                Scope.system(SystemTask.MODULES),
                tx -> tx.port(ShapeStore.class)
                        .find(sector, type)
                        .map(table -> new Vocabulary(ShapeJson.read(table.shape()), Map.of())));
    }
}
