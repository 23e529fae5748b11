package simpul.core.store.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.StoredRecord;

/** Between rows and records. */
final class RecordRows {
    static final String COLUMNS =
            "r.id, r.sector, r.type, r.region, r.schema_version, r.version, r.body, r.day, r.agreement,"
                    + " r.created_at, r.changed_at, r.state, r.state_since";

    private RecordRows() {}

    static StoredRecord record(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                LocalDate.ofEpochDay(row.getLong(8)),
                row.getString(9),
                row.getString(12),
                since(row),
                Instant.ofEpochMilli(row.getLong(10)),
                Instant.ofEpochMilli(row.getLong(11)));
    }

    private static @Nullable Instant since(ResultSet row) throws SQLException {
        long since = row.getLong(13);
        return row.wasNull() ? null : Instant.ofEpochMilli(since);
    }

    static <S extends SqlStatement<S>> S bind(S sql, StoredRecord record) {
        return sql.bind("id", record.id())
                .bind("sector", record.sector())
                .bind("type", record.type())
                .bind("region", record.region())
                .bind("schema", record.schema())
                .bind("version", record.version())
                .bind("body", record.body())
                .bind("day", record.day().toEpochDay())
                .bind("agreement", record.agreement())
                .bind("state", record.state())
                .bind("since", record.since() == null ? null : record.since().toEpochMilli())
                .bind("created", record.created().toEpochMilli())
                .bind("changed", record.changed().toEpochMilli());
    }
}
