package simpul.core.store.records;

import java.time.LocalDate;
import java.util.StringJoiner;
import simpul.core.model.record.Projection;
import simpul.core.model.record.StoredRecord;
import simpul.core.store.tx.TxContext;

/** Writes the one row that a record has in the projection table of its type. */
final class ProjectionRows {
    private ProjectionRows() {}

    static void write(TxContext tx, StoredRecord record, Projection projection) {
        Statement sql = new Statement();
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner updates = new StringJoiner(", ");
        for (String column : new String[] {"region", "province", "day", "month", "agreement", "search", "filled"}) {
            columns.add(column);
            updates.add(column + " = excluded." + column);
        }
        projection.columns().keySet().forEach(field -> {
            columns.add(Names.field(field));
            updates.add(Names.field(field) + " = excluded." + Names.field(field));
        });
        LocalDate day = record.day();
        sql.add("insert into " + Names.table(record.sector(), record.type()) + " (record, " + columns + ") values (")
                .value(record.id())
                .add(", ")
                .value(record.region())
                .add(", ")
                .value(record.region().substring(0, 2))
                .add(", ")
                .value(day.toEpochDay())
                .add(", ")
                .value(day.getYear() * 12L + day.getMonthValue() - 1)
                .add(", ")
                .value(record.agreement())
                .add(", ")
                .value(projection.search())
                .add(", ")
                .value(projection.mark());
        projection.columns().values().forEach(v -> sql.add(", ").value(v));
        sql.add(") on conflict (record) do update set " + updates);
        sql.bound(tx.sql().createUpdate(sql.text())).execute();
    }

    static void delete(TxContext tx, StoredRecord record) {
        tx.sql()
                .createUpdate("delete from " + Names.table(record.sector(), record.type()) + " where record = :id")
                .bind("id", record.id())
                .execute();
    }
}
