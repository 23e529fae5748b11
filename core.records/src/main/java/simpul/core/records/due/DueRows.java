package simpul.core.records.due;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import simpul.core.model.record.DeadlineShape;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.RecordDue;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Tx;

/** Keeps what is due beside records, and reads it again. Stateless. */
public final class DueRows {
    private DueRows() {}

    /** Keeps what is due about records of one type that were just written. */
    public static void keep(Tx tx, RecordType type, Map<StoredRecord, List<DueStore.Due>> dues) {
        if (type.deadlines().isEmpty()) {
            return;
        }
        Map<StoredRecord, List<DueStore.Due>> changed = new LinkedHashMap<>(dues);
        // Nothing is due yet about one that is new.
        changed.entrySet()
                .removeIf(e -> e.getKey().version() == 1 && e.getValue().isEmpty());
        tx.port(DueStore.class).put(changed);
    }

    /** What is due about records, by identifier, as the type says now. */
    public static Map<String, List<RecordDue>> of(
            Tx tx, TypeShape shape, Collection<StoredRecord> records, Regions regions) {
        Map<String, List<RecordDue>> dues = new HashMap<>();
        if (!shape.deadlines().isEmpty()) {
            Map<String, List<DueStore.Due>> kept = tx.port(DueStore.class)
                    .of(records.stream().map(StoredRecord::id).toList());
            for (StoredRecord record : records) {
                ZoneId zone = regions.find(record.region()).map(Region::zone).orElse(ZoneId.of("Asia/Jakarta"));
                dues.put(record.id(), known(shape, kept.getOrDefault(record.id(), List.of()), zone, tx.now()));
            }
        }
        return dues;
    }

    private static List<RecordDue> known(TypeShape shape, List<DueStore.Due> all, ZoneId zone, Instant now) {
        List<RecordDue> known = new ArrayList<>();
        for (DueStore.Due due : all) {
            shape.deadline(due.deadline())
                    .ifPresent(d ->
                            known.add(new RecordDue(d.code(), d.title(), d.basis(), due.at(), due.day(), zone, now)));
        }
        return known;
    }

    /** Stands for all by which is decided what is due about records of a type; empty without deadlines. */
    public static String mark(TypeShape shape) {
        if (shape.deadlines().isEmpty()) {
            return "";
        }
        List<Object> decides = new ArrayList<>(List.of(shape.schema()));
        for (DeadlineShape d : shape.deadlines()) {
            decides.add(d.code() + " " + d.unit() + " " + d.number() + " " + d.parameter() + " " + d.state() + " "
                    + d.since() + " " + d.until());
        }
        return UUID.nameUUIDFromBytes(decides.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
