package simpul.core.records.due;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import simpul.core.model.record.DeadlineShape;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.RecordDue;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.store.Tx;

/** Keeps what is due beside records, and reads it again. Stateless. */
public final class DueRows {
    private DueRows() {}

    /** Keeps what is due about a record that was just written. */
    public static void keep(Tx tx, StoredRecord record, Terms terms, Map<String, Object> values) {
        if (!terms.isEmpty()) {
            tx.port(DueStore.class).put(record, terms.of(record, values));
        }
    }

    /** What is due about records, by identifier, as the type says now. */
    public static Map<String, List<RecordDue>> of(Tx tx, TypeShape shape, Collection<String> records) {
        Map<String, List<RecordDue>> dues = new HashMap<>();
        if (!shape.deadlines().isEmpty()) {
            tx.port(DueStore.class).of(records).forEach((record, all) -> dues.put(record, known(shape, all, tx.now())));
        }
        return dues;
    }

    private static List<RecordDue> known(TypeShape shape, List<DueStore.Due> all, Instant now) {
        List<RecordDue> known = new ArrayList<>();
        for (DueStore.Due due : all) {
            shape.deadline(due.deadline()).ifPresent(d -> known.add(of(d, due, now)));
        }
        return known;
    }

    /** What is due, in the words of its deadline. */
    public static RecordDue of(DeadlineShape deadline, DueStore.Due due, Instant now) {
        return new RecordDue(deadline.code(), deadline.title(), deadline.basis(), due.at(), due.day(), now);
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
        return UUID.nameUUIDFromBytes(decides.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
