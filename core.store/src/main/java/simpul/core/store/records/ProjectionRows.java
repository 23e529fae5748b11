package simpul.core.store.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.Projected;
import simpul.core.model.record.Projection;
import simpul.core.model.record.StoredRecord;
import simpul.core.store.tx.TxContext;

/** Writes the one row that a record has in the projection table of its type. */
final class ProjectionRows {
    private static final List<String> ALWAYS =
            List.of("record", "region", "province", "day", "month", "agreement", "search", "filled");

    private ProjectionRows() {}

    /** Writes those of records of one type, all for the same reading. */
    static void write(TxContext tx, List<Projected> all) {
        if (all.isEmpty()) {
            return;
        }
        StoredRecord first = all.get(0).record();
        Set<String> fields = all.get(0).projection().columns().keySet();
        List<String> columns = new ArrayList<>(ALWAYS);
        fields.forEach(field -> columns.add(Names.field(field)));
        StringJoiner updates = new StringJoiner(", ");
        columns.stream().skip(1).forEach(column -> updates.add(column + " = excluded." + column));
        BatchedWriter rows = new BatchedWriter(
                Names.table(first.sector(), first.type()), columns, "on conflict (record) do update set " + updates);
        all.forEach(one -> rows.row(row(one.record(), one.projection(), fields)));
        rows.write(tx.sql());
    }

    private static @Nullable Object[] row(StoredRecord record, Projection projection, Set<String> fields) {
        if (!projection.columns().keySet().equals(fields)) {
            throw new IllegalArgumentException("Records of different readings: " + record.id());
        }
        LocalDate day = record.day();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(record.id());
        row.add(record.region());
        row.add(record.region().substring(0, 2));
        row.add(day.toEpochDay());
        row.add(day.getYear() * 12L + day.getMonthValue() - 1);
        row.add(record.agreement());
        row.add(projection.search());
        row.add(projection.mark());
        row.addAll(projection.columns().values());
        return row.toArray();
    }

    static void delete(TxContext tx, StoredRecord record) {
        tx.sql()
                .createUpdate("delete from " + Names.table(record.sector(), record.type()) + " where record = :id")
                .bind("id", record.id())
                .execute();
    }
}
