package simpul.core.store.records;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import simpul.core.model.record.DepositedFile;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.store.tx.TxContext;

/** The rows of files of records. */
final class RecordFileTable implements RecordFileStore {
    private final TxContext tx;

    RecordFileTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public void deposit(DepositedFile deposit) {
        RecordFile file = deposit.file();
        tx.sql()
                .createUpdate(
                        "insert into record_file (id, sector, type, field, region, post, sha256, size, media_type,"
                                + " name, deposited_at) values (:id, :sector, :type, :field, :region, :post, :sha256, :size,"
                                + " :mediaType, :name, :at)")
                .bind("id", file.id())
                .bind("sector", deposit.sector())
                .bind("type", deposit.type())
                .bind("field", deposit.field())
                .bind("region", deposit.region())
                .bind("post", deposit.post())
                .bind("sha256", file.sha256())
                .bind("size", file.size())
                .bind("mediaType", file.type())
                .bind("name", file.name())
                .bind("at", deposit.at().toEpochMilli())
                .execute();
    }

    @Override
    public Optional<RecordFile> waiting(String post, String sector, String type, String field, String id) {
        return tx.sql()
                .createQuery("select id, name, media_type, size, sha256 from record_file where id = :id"
                        + " and record is null and post = :post and sector = :sector and type = :type"
                        + " and field = :field")
                .bind("id", id)
                .bind("post", post)
                .bind("sector", sector)
                .bind("type", type)
                .bind("field", field)
                .map((row, c) -> RecordFile.of(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5)))
                .findOne();
    }

    @Override
    public Optional<String> claim(String record, String post, Set<String> files) {
        for (String file : files) {
            int claimed = tx.sql()
                    .createUpdate("update record_file set record = :record"
                            + " where id = :id and record is null and post = :post")
                    .bind("record", record)
                    .bind("id", file)
                    .bind("post", post)
                    .execute();
            if (claimed == 0) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    @Override
    public void keepOnly(String record, Collection<String> files) {
        if (files.isEmpty()) {
            release(tx.sql(), record);
            return;
        }
        Statement sql = new Statement()
                .add("delete from record_file where record = ")
                .value(record)
                .add(" and id not in ")
                .values(files);
        sql.bound(tx.sql().createUpdate(sql.text())).execute();
    }

    /** Takes all files of a record away, which goes before the record itself does. */
    static void release(Handle sql, String record) {
        sql.createUpdate("delete from record_file where record = :record")
                .bind("record", record)
                .execute();
    }

    @Override
    public Optional<String> place(String record, String file) {
        return tx.sql()
                .createQuery("select region from record_file where id = :id and record = :record")
                .bind("id", file)
                .bind("record", record)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public int forget(Instant before) {
        return tx.sql()
                .createUpdate("delete from record_file where record is null and deposited_at < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
