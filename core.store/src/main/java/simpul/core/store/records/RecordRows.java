package simpul.core.store.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.StoredRecord;

/** Between rows and records. */
final class RecordRows {
    static final String COLUMNS =
            "r.id, r.sector, r.type, r.region, r.schema_version, r.version, r.body, r.day, r.agreement,"
                    + " r.created_at, r.changed_at, r.state, r.state_since";

    private static final List<String> ALL = List.of(
            "id",
            "sector",
            "type",
            "region",
            "schema_version",
            "version",
            "body",
            "day",
            "agreement",
            "state",
            "state_since",
            "created_at",
            "changed_at");
    private static final String UPDATE = "update sector_record set schema_version = :schema, version = :version,"
            + " body = :body, day = :day, agreement = :agreement, state = :state, state_since = :since,"
            + " changed_at = :changed where id = :id and version = :version - 1";

    private RecordRows() {}

    /** Adds records; answers how many were not there. */
    static int insert(Handle sql, List<StoredRecord> records) {
        BatchedWriter rows = new BatchedWriter("sector_record", ALL, "on conflict (id) do nothing");
        for (StoredRecord r : records) {
            rows.row(
                    r.id(),
                    r.sector(),
                    r.type(),
                    r.region(),
                    r.schema(),
                    r.version(),
                    r.body(),
                    r.day().toEpochDay(),
                    r.agreement(),
                    r.state(),
                    millis(r.since()),
                    r.created().toEpochMilli(),
                    r.changed().toEpochMilli());
        }
        return rows.write(sql);
    }

    /** Puts new versions in the place of the ones before; answers how many of those were there. */
    static int update(Handle sql, List<StoredRecord> records) {
        if (records.isEmpty()) {
            return 0;
        }
        PreparedBatch batch = sql.prepareBatch(UPDATE);
        records.forEach(record -> bind(batch, record).add());
        return IntStream.of(batch.execute()).sum();
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

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
                .bind("since", millis(record.since()))
                .bind("created", record.created().toEpochMilli())
                .bind("changed", record.changed().toEpochMilli());
    }
}
