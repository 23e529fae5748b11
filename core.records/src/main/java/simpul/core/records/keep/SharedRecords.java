package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Reading;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.ShareShape;
import simpul.core.model.record.ShareStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Tx;
import simpul.core.records.flow.Bases;
import simpul.core.records.values.Readings;
import simpul.core.records.values.Shapes;

/** Records of other regions beside the own ones, where a type is shared. Stateless. */
public final class SharedRecords {
    private SharedRecords() {}

    static Optional<StoredRecord> find(Tx tx, TypeShape shape, String sector, String type, String id) {
        Optional<StoredRecord> own = tx.port(RecordStore.class).find(sector, type, id);
        return own.isPresent() ? own : shared(tx, shape, sector, type, id).map(Shared::record);
    }

    /** A record of another region and by which ways the caller's sees it. */
    record Shared(StoredRecord record, Set<String> ways) {}

    /** A record of another region that is shared with the caller's, as the type says now. */
    static Optional<Shared> shared(Tx tx, TypeShape shape, String sector, String type, String id) {
        if (shape.shares().isEmpty()) {
            return Optional.empty();
        }
        ShareStore shares = tx.port(ShareStore.class);
        return shares.find(sector, type, id)
                .map(r -> new Shared(r, open(shape, r, shares.ways(List.of(id)).getOrDefault(id, Set.of()))))
                .filter(found -> !found.ways().isEmpty());
    }

    /** Those of the ways that the type still knows where the record stands; an older version may not know what a newer one shared. */
    private static Set<String> open(TypeShape shape, StoredRecord record, Set<String> ways) {
        Set<String> open = new HashSet<>();
        for (ShareShape share : shape.shares()) {
            if (ways.contains(share.way()) && share.states().contains(String.valueOf(record.state()))) {
                open.add(share.way());
            }
        }
        return open;
    }

    static Page<StoredRecord> page(Tx tx, TypeShape shape, String sector, List<Where> where, Cursor cursor) {
        Reading reading = Readings.of(shape);
        return shape.shares().isEmpty()
                ? tx.port(RecordStore.class).page(sector, reading, where, cursor)
                : tx.port(ShareStore.class).page(sector, reading, where, ways(shape, where), cursor);
    }

    /** The ways by which all that the conditions look at is seen; otherwise they would tell what is not. */
    private static Set<String> ways(TypeShape shape, List<Where> where) {
        Set<String> looked = new HashSet<>();
        for (Where condition : where) {
            if (condition.column().field()) {
                looked.add(condition.column().name());
            } else if (condition.kind().equals("overdue")) {
                shape.deadlines().forEach(d -> looked.addAll(d.fields()));
            } else if (condition.column().equals(PlanColumn.SEARCH)) {
                shape.fields().stream().filter(FieldShape::searchable).forEach(f -> looked.add(f.code()));
            }
        }
        Set<String> personal = new HashSet<>();
        shape.fields().stream().filter(FieldShape::personal).forEach(f -> personal.add(f.code()));
        Set<String> ways = new HashSet<>();
        for (ShareShape share : shape.shares()) {
            if (share.fields().containsAll(looked) && looked.stream().noneMatch(personal::contains)) {
                ways.add(share.way());
            }
        }
        return ways;
    }

    /** By which ways the caller's region sees those that are not its own, and by which it may do something about them today. */
    public static Map<String, Ways> ways(
            Tx tx, TypeShape shape, List<StoredRecord> records, Caller caller, LocalDate today) {
        if (shape.shares().isEmpty() || caller.scope().reach() != Reach.OWN) {
            return Map.of();
        }
        List<String> foreign = records.stream()
                .filter(r -> caller.region().filter(r.region()::equals).isEmpty())
                .map(StoredRecord::id)
                .toList();
        Map<String, Set<String>> kept =
                foreign.isEmpty() ? Map.of() : tx.port(ShareStore.class).ways(foreign);
        boolean parties = kept.values().stream().anyMatch(ways -> ways.contains(Sharing.COUNTERPART));
        Set<String> running = parties ? Ways.running(tx, caller, records.get(0).sector(), today) : Set.of();
        Map<String, Ways> ways = new HashMap<>();
        records.stream()
                .filter(r -> kept.containsKey(r.id()))
                .forEach(r ->
                        ways.put(r.id(), Ways.of(r, open(shape, r, kept.getOrDefault(r.id(), Set.of())), running)));
        return ways;
    }

    /** Shares records of a type as their states and fields say, after they were saved. */
    public static void keep(Tx tx, RecordType type, List<StoredRecord> records) {
        List<ShareShape> shares = Shapes.of(type).shares();
        if (!shares.isEmpty()) {
            Set<String> states = new HashSet<>();
            records.forEach(r -> states.add(String.valueOf(r.state())));
            tx.port(ShareStore.class)
                    .share(
                            records,
                            shares.stream()
                                    .filter(s -> s.states().stream().anyMatch(states::contains))
                                    .toList());
        }
    }

    /** The entry of a change; a partner's goes into its own chain, with what it could change and nothing of persons. */
    static AuditNote note(
            String action, StoredRecord record, RecordSaver.Judged judged, Existing.Found older, Caller caller) {
        RecordType type = judged.type();
        if (!older.ways().isShared()) {
            return Keeping.note(action, record, type, judged.draft().values());
        }
        Map<String, Object> changed = new HashMap<>(judged.draft().values());
        Bases.values(type, older.record()).forEach((code, value) -> {
            if (value.equals(changed.get(code))) {
                changed.remove(code);
            }
        });
        type.fields().stream().filter(f -> f.isPersonal()).forEach(f -> changed.remove(f.code()));
        type.parts().stream()
                .filter(p -> p.fields().stream().anyMatch(f -> f.isPersonal()))
                .forEach(p -> changed.remove(p.code()));
        return acting(Keeping.note(action, record, type, changed), record, caller);
    }

    /** In the chain of who acts, with its digest for the owner. */
    static AuditNote acting(AuditNote note, StoredRecord record, Caller caller) {
        return note.in(caller.region().orElse(null)).mirroredTo(Set.of(record.region()));
    }
}
