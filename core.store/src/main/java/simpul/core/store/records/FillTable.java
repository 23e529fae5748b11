package simpul.core.store.records;

import java.util.List;
import java.util.Optional;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.Projected;
import simpul.core.model.record.StoredRecord;
import simpul.core.store.tx.TxContext;

/** Progress of projections, and the rows that are behind. */
final class FillTable implements FillStore {
    private final TxContext tx;

    FillTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Fill> find(String sector, String type) {
        return tx.sql()
                .createQuery("select mark, after_record, done, restated_after, restated, left_over from record_fill"
                        + " where sector = :sector and type = :type")
                .bind("sector", sector)
                .bind("type", type)
                .map((row, c) -> new Fill(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3) == 1,
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6)))
                .findOne();
    }

    @Override
    public void keep(String sector, String type, Fill fill) {
        tx.sql()
                .createUpdate(
                        "insert into record_fill (sector, type, mark, after_record, done, restated_after, restated,"
                                + " left_over) values (:sector, :type, :mark, :after, :done, :restatedAfter, :restated,"
                                + " :left)"
                                + " on conflict (sector, type) do update set mark = excluded.mark,"
                                + " after_record = excluded.after_record, done = excluded.done,"
                                + " restated_after = excluded.restated_after, restated = excluded.restated,"
                                + " left_over = excluded.left_over")
                .bind("sector", sector)
                .bind("type", type)
                .bind("mark", fill.mark())
                .bind("after", fill.after())
                .bind("done", fill.done() ? 1 : 0)
                .bind("restatedAfter", fill.restatedAfter())
                .bind("restated", fill.restated())
                .bind("left", fill.left())
                .execute();
    }

    @Override
    public List<StoredRecord> behind(String sector, String type, String mark, String after, int limit) {
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + " from " + Names.table(sector, type)
                        + " p join sector_record r on r.id = p.record where p.record > ")
                .value(after)
                .add(" and (p.filled is null or p.filled <> ")
                .value(mark)
                .add(") order by p.record limit ")
                .value(limit);
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .list();
    }

    @Override
    public void fill(List<Projected> all) {
        Claims claims = new Claims(tx);
        claims.release(all.stream().map(Projected::record).toList());
        claims.claim(all);
        ProjectionRows.write(tx, all);
    }

    @Override
    public List<StoredRecord> writtenUpTo(String sector, String type, int schema, String after, int limit) {
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + " from " + Names.table(sector, type)
                        + " p join sector_record r on r.id = p.record where p.record > ")
                .value(after)
                .add(" and r.schema_version <= ")
                .value(schema)
                .add(" order by p.record limit ")
                .value(limit);
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .list();
    }
}
