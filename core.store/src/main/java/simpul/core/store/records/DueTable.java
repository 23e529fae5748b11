package simpul.core.store.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Reach;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.store.tx.TxContext;

/** The rows of what is due. */
final class DueTable implements DueStore {
    private final TxContext tx;

    DueTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public void put(Map<StoredRecord, List<Due>> dues) {
        if (dues.isEmpty()) {
            return;
        }
        Statement before = new Statement()
                .add("delete from record_due where record in ")
                .values(dues.keySet().stream().map(StoredRecord::id).toList());
        before.bound(tx.sql().createUpdate(before.text())).execute();
        BatchedWriter rows = new BatchedWriter(
                "record_due", List.of("record", "deadline", "sector", "type", "region", "due_at", "due_day"), "");
        dues.forEach((record, all) -> all.forEach(due -> rows.row(
                record.id(),
                due.deadline(),
                record.sector(),
                record.type(),
                record.region(),
                due.at().toEpochMilli(),
                due.day() == null ? null : due.day().toEpochDay())));
        rows.write(tx.sql());
    }

    @Override
    public Map<String, List<Due>> of(Collection<String> records) {
        Map<String, List<Due>> found = new HashMap<>();
        if (records.isEmpty()) {
            return found;
        }
        Statement sql = new Statement()
                .add("select d.deadline, d.due_at, d.due_day, d.record from record_due d where d.record in ")
                .values(records)
                .add(" order by d.due_at, d.deadline");
        sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> Map.entry(row.getString(4), due(row, 1)))
                .forEach(e -> found.computeIfAbsent(e.getKey(), r -> new ArrayList<>())
                        .add(e.getValue()));
        return found;
    }

    private static Due due(ResultSet row, int from) throws SQLException {
        long day = row.getLong(from + 2);
        LocalDate last = row.wasNull() ? null : LocalDate.ofEpochDay(day);
        return new Due(row.getString(from), Instant.ofEpochMilli(row.getLong(from + 1)), last);
    }

    @Override
    public List<Pressing> pressing(Wanted wanted, Instant before, int limit) {
        return region().map(
                        own -> soonest(wanted(wanted, before).add("d.region = ").value(own), limit))
                .orElse(List.of());
    }

    @Override
    public List<Pressing> pressingShared(Wanted wanted, Instant before, int limit) {
        return region().map(own -> {
                    Statement sql = wanted(wanted, before)
                            .add("exists (select 1 from record_share s where s.record = d.record and ");
                    return soonest(
                            Partners.meant(sql, own).add(") and d.region <> ").value(own), limit);
                })
                .orElse(List.of());
    }

    private Optional<String> region() {
        return tx.scope().reach() == Reach.OWN ? tx.scope().region() : Optional.empty();
    }

    private static Statement wanted(Wanted wanted, Instant before) {
        return new Statement()
                .add("select " + RecordRows.COLUMNS + ", d.deadline, d.due_at, d.due_day"
                        + " from record_due d join sector_record r on r.id = d.record where d.sector = ")
                .value(wanted.sector())
                .add(" and d.type = ")
                .value(wanted.type())
                .add(" and d.deadline in ")
                .values(wanted.deadlines())
                .add(" and d.due_at <= ")
                .value(before.toEpochMilli())
                .add(" and ");
    }

    private List<Pressing> soonest(Statement sql, int limit) {
        sql.add(" order by d.due_at, d.record limit ").value(limit);
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> new Pressing(RecordRows.record(row), due(row, 14)))
                .list();
    }

    @Override
    public void declare(String sector, String type, String mark, boolean counted) {
        if (mark.isEmpty()) {
            for (String table : List.of("record_due", "record_due_count")) {
                tx.sql()
                        .createUpdate("delete from " + table + " where sector = :sector and type = :type")
                        .bind("sector", sector)
                        .bind("type", type)
                        .execute();
            }
            return;
        }
        tx.sql()
                .createUpdate("insert into record_due_count (sector, type, mark, after_record, done)"
                        + " values (:sector, :type, :mark, '', :done) on conflict (sector, type) do update"
                        + " set mark = excluded.mark, after_record = '', done = excluded.done"
                        + " where record_due_count.mark <> excluded.mark")
                .bind("sector", sector)
                .bind("type", type)
                .bind("mark", mark)
                .bind("done", counted ? 1 : 0)
                .execute();
    }

    @Override
    public Optional<Count> open(String sector, String type) {
        return tx.sql()
                .createQuery("select mark, after_record from record_due_count"
                        + " where sector = :sector and type = :type and done = 0")
                .bind("sector", sector)
                .bind("type", type)
                .map((row, c) -> new Count(row.getString(1), row.getString(2)))
                .findOne();
    }

    @Override
    public List<StoredRecord> behind(String sector, String type, String after, int limit) {
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + " from " + Names.table(sector, type)
                        + " p join sector_record r on r.id = p.record where p.record > ")
                .value(after)
                .add(" order by p.record limit ")
                .value(limit);
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .list();
    }

    @Override
    public void reached(String sector, String type, @Nullable String after) {
        tx.sql()
                .createUpdate("update record_due_count set after_record = coalesce(:after, after_record),"
                        + " done = :done where sector = :sector and type = :type")
                .bind("after", after)
                .bind("done", after == null ? 1 : 0)
                .bind("sector", sector)
                .bind("type", type)
                .execute();
    }
}
