package simpul.core.records.fill;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.FillStore.Fill;
import simpul.core.model.record.Reading;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.Saving;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.judge.Restated;
import simpul.core.records.keep.Keeping;
import simpul.core.records.keep.SharedRecords;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Claimed;
import simpul.core.records.values.Columns;
import simpul.core.records.values.FileBodies;
import simpul.core.records.values.Readings;
import simpul.core.records.values.RowBodies;

/**
 * Computes derived values of older records again where an upcast says {@code restated}: under the lease and its deadline while
 * no transaction is open, then written with an entry in the audit trail for each record whose value is another now. A record
 * that was changed meanwhile is left to the next look. While any is left the type counts as under way; all are looked at
 * once more where one ran out of time, and again by every new version and after every start. Thread-safe.
 */
@Component(service = Restating.class)
public final class Restating {
    private static final Logger LOG = LoggerFactory.getLogger(Restating.class);
    private static final int BATCH = 50;

    private final Sectors sectors;
    private final Store store;
    private final WorkingDays days;
    private final Parameters parameters;
    private final Looks looks = new Looks();

    @Activate
    public Restating(
            @Reference Sectors sectors,
            @Reference Store store,
            @Reference WorkingDays days,
            @Reference Parameters parameters) {
        this.sectors = sectors;
        this.store = store;
        this.days = days;
        this.parameters = parameters;
    }

    /** One batch for the first type of a sector that has any; whether there was anything to do. */
    public boolean step(String sector) {
        Optional<Lease> running = sectors.aside(sector);
        if (running.isEmpty()) {
            return false;
        }
        try (Lease lease = running.get()) {
            return lease.definition().records().stream().anyMatch(type -> step(lease, sector, type));
        }
    }

    private boolean step(Lease lease, String sector, RecordType type) {
        Reading reading = Readings.of(type);
        List<UpcastStep> steps = reading.shape().upcasts().stream()
                .filter(s -> s.kind().equals("restated"))
                .toList();
        if (steps.isEmpty()) {
            return false;
        }
        // The schema before the last one that restates anything.
        int newest = steps.stream().mapToInt(UpcastStep::from).max().orElseThrow();
        Scope scope = Scope.system(SystemTask.MODULES);
        Optional<Fill> open = store.read(scope, tx -> tx.port(FillStore.class).find(sector, type.code()))
                .filter(fill -> fill.mark().equals(reading.mark()) && fill.done() && fill.restated() <= newest)
                .filter(fill -> !looks.areOver(type, fill));
        if (open.isEmpty()) {
            // Values are computed over what the newest schema says, so that the projection comes first.
            return false;
        }
        String after = open.get().restatedAfter();
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        List<StoredRecord> older = store.read(
                scope, tx -> tx.port(FillStore.class).writtenUpTo(sector, type.code(), newest, after, BATCH));
        String last = "";
        int left = after.isEmpty() ? 0 : open.get().left();
        for (StoredRecord record : older) {
            Returned<Map<String, Object>> computed = lease.call(
                    "derivation " + type.code(),
                    () -> computed(type, reading, record, steps, open.get().restated(), look));
            last = record.id();
            boolean kept = computed.value()
                    .map(values -> write(type, reading, record, values))
                    .orElse(false);
            left += kept ? 0 : 1;
            if (computed.diagnosis().isPresent()) {
                looks.failed(type, computed.diagnosis().get());
                // Charged to the sector by now, which may have been the last it could bear.
                LOG.warn("RECORD_NOT_RESTATED: {} of type {} keeps its derived values", last, type.code());
                break;
            }
        }
        String reached = last;
        int missing = left;
        Fill fill = open.get();
        if (older.isEmpty() && missing > 0) {
            looks.ended(type);
        }
        store.keep(SystemTask.MODULES, tx -> {
            tx.port(FillStore.class)
                    .keep(
                            sector,
                            type.code(),
                            new Fill(
                                    fill.mark(),
                                    fill.after(),
                                    true,
                                    reached,
                                    older.isEmpty() && missing == 0 ? type.schema() : fill.restated(),
                                    missing));
            return reached;
        });
        return true;
    }

    private Map<String, Object> computed(
            RecordType type,
            Reading reading,
            StoredRecord record,
            List<UpcastStep> steps,
            int restated,
            ParameterLook look) {
        Map<String, Object> values = RowBodies.typed(Bodies.read(record, reading.shape()), type);
        Set<String> wanted = new TreeSet<>();
        steps.stream()
                .filter(s -> s.from() >= Math.max(record.schema(), restated))
                .forEach(s -> wanted.add(s.code()));
        LocalDate today = days.today(record.region());
        return Restated.of(type, values, wanted, record.region(), today, look);
    }

    /** Whether the record says by now what it should; what somebody has just written was computed anew. */
    private boolean write(RecordType type, Reading reading, StoredRecord read, Map<String, Object> values) {
        Map<String, Object> before = Bodies.read(read, reading.shape());
        Map<String, Object> plain = new LinkedHashMap<>(before);
        for (Field<?> field : type.fields()) {
            if (type.isDerived(field)) {
                Object value = values.get(field.code());
                if (value == null) {
                    plain.remove(field.code());
                } else {
                    plain.put(field.code(), value);
                }
            }
        }
        if (plain.equals(before)) {
            return true;
        }
        Result<String> kept =
                store.write(Call.system(SystemTask.MODULES), tx -> kept(tx, type, reading, read, before, plain));
        if (kept.isDone() || kept.problem().kind() == ProblemKind.STALE) {
            return true;
        }
        LOG.warn("RECORD_NOT_RESTATED: {} of type {} cannot be kept with its new values", read.id(), type.code());
        return false;
    }

    private static Result<String> kept(
            Tx tx,
            RecordType type,
            Reading reading,
            StoredRecord read,
            Map<String, Object> before,
            Map<String, Object> values) {
        StoredRecord next = new StoredRecord(
                read.id(),
                read.sector(),
                read.type(),
                read.region(),
                type.schema(),
                read.version() + 1,
                Bodies.write(values, reading.shape(), read),
                read.day(),
                read.agreement(),
                read.state(),
                read.since(),
                read.created(),
                // Nobody changed it, so that it comes before no other record of its day.
                read.changed());
        Saving saving = tx.port(RecordStore.class)
                .save(next, Columns.project(type, values, read.state()).after(Claimed.all(type, before, read.state())));
        if (!saving.kept()) {
            return Result.refused(Keeping.refused(type, values, read.state(), saving, List.of()));
        }
        SharedRecords.keep(tx, type, List.of(next));
        if (!FileBodies.named(read.body()).isEmpty()) {
            tx.port(RecordFileStore.class).keepOnly(next.id(), FileBodies.named(next.body()));
        }
        AuditNote note = AuditNote.of("record.restate", "record", read.id())
                .in(read.region())
                .with("sector", read.sector())
                .with("type", read.type())
                .with("version", String.valueOf(next.version()));
        for (Field<?> field : type.fields()) {
            Object was = before.get(field.code());
            Object is = values.get(field.code());
            if (!Objects.equals(was, is)) {
                String change = said(was) + " -> " + said(is);
                note = field.isPersonal()
                        ? note.personal("value." + field.code(), change)
                        : note.with("value." + field.code(), change);
            }
        }
        tx.audit(note);
        return Result.done(next.id());
    }

    private static String said(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "-" : FileBodies.said(value);
    }
}
