package simpul.core.store.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.Projected;
import simpul.core.model.record.Projection;
import simpul.core.model.record.Reading;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.Saving;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.Where;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of sector records. */
final class RecordTable implements RecordStore {
    private final TxContext tx;
    private final Claims claims;
    private final Fills fills;

    RecordTable(TxContext tx) {
        this.tx = tx;
        this.claims = new Claims(tx);
        this.fills = new Fills(tx);
    }

    @Override
    public Optional<StoredRecord> find(String sector, String type, String id) {
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + " from sector_record r where r.id = ")
                .value(id)
                .add(" and r.sector = ")
                .value(sector)
                .add(" and r.type = ")
                .value(type)
                .add(" and ");
        WhereSql.scope(sql, "r.region", tx.scope());
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .findOne();
    }

    @Override
    public Map<String, StoredRecord> found(String sector, String type, Set<String> ids) {
        return new FoundRecords(tx).of(sector, type, ids);
    }

    @Override
    public Saving save(StoredRecord record, Projection projection) {
        if (!written(List.of(record))) {
            return new Saving(true, List.of());
        }
        List<Projection.Claim> taken = claims.claim(record, projection);
        if (!taken.isEmpty()) {
            // The caller refuses the transaction as a whole, which takes the row back.
            return new Saving(false, taken);
        }
        project(List.of(new Projected(record, projection)));
        return Saving.KEPT;
    }

    @Override
    public boolean saveAll(List<Projected> all) {
        boolean kept = written(all.stream().map(Projected::record).toList()) && claims.claim(all);
        if (kept) {
            project(all);
        }
        return kept;
    }

    /** Puts the records into their places, where their claims are free to be made anew. */
    private boolean written(List<StoredRecord> records) {
        List<StoredRecord> fresh =
                records.stream().filter(r -> r.version() == 1).toList();
        List<StoredRecord> changed =
                records.stream().filter(r -> r.version() > 1).toList();
        boolean written = RecordRows.insert(tx.sql(), fresh) == fresh.size()
                && RecordRows.update(tx.sql(), changed) == changed.size();
        // One that is new has claimed nothing.
        claims.release(changed);
        return written;
    }

    private void project(List<Projected> all) {
        ProjectionRows.write(tx, all);
        for (Projected one : all) {
            StoredRecord record = one.record();
            fills.wrote(record.sector(), record.type(), one.projection().mark(), record.schema());
        }
    }

    @Override
    public boolean delete(StoredRecord record) {
        ProjectionRows.delete(tx, record);
        claims.release(List.of(record));
        MarkTable.forget(tx.sql(), record.id());
        RecordFileTable.release(tx.sql(), record.id());
        return RecordRows.bind(
                                tx.sql()
                                        .createUpdate(
                                                "delete from sector_record where id = :id and version = :version"),
                                record)
                        .execute()
                == 1;
    }

    @Override
    public Page<StoredRecord> page(String sector, Reading reading, List<Where> where, Cursor cursor) {
        Statement sql = new Statement().add("select " + RecordRows.COLUMNS + " from ");
        new Source(tx, fills, sector, reading)
                .naming(where.stream().map(Where::column).toList())
                .add(sql);
        sql.add(" join sector_record r on r.id = p.record");
        WhereSql.add(sql, tx.scope(), Overdue.at(where, tx.now()));
        if (cursor.after() != null) {
            Keyset after = Keyset.of(cursor);
            sql.add(" and (p.day, p.record) < (")
                    .value(Long.parseLong(after.part(0)))
                    .add(", ")
                    .value(after.part(1))
                    .add(")");
        }
        sql.add(" order by p.day desc, p.record desc limit ").value(cursor.limit() + 1);
        List<StoredRecord> rows = sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .list();
        return Keyset.page(
                rows, cursor.limit(), r -> Keyset.join(String.valueOf(r.day().toEpochDay()), r.id()));
    }

    @Override
    public Map<String, StoredRecord> claimed(
            String sector, String type, String region, String constraint, Set<String> values) {
        return claims.claimed(sector, type, region, constraint, values);
    }

    @Override
    public boolean any(String sector, String region) {
        Statement sql = new Statement()
                .add("select 1 from sector_record r where r.sector = ")
                .value(sector)
                .add(" and r.region = ")
                .value(region)
                .add(" and ");
        WhereSql.scope(sql, "r.region", tx.scope());
        return sql.bound(tx.sql().createQuery(sql.add(" limit 1").text()))
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    @Override
    public List<List<AskRow>> ask(List<AskPlan> plans) {
        return plans.stream()
                .map(plan -> AskSql.answer(tx, fills, Overdue.at(plan, tx.now())))
                .toList();
    }
}
