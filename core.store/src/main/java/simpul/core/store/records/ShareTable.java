package simpul.core.store.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Reach;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.Reading;
import simpul.core.model.record.ShareShape;
import simpul.core.model.record.ShareStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** Which records are shared with whom. */
final class ShareTable implements ShareStore {
    private static final String JOINED = " join sector_record r on r.id = s.record where s.sector = ";

    private final TxContext tx;
    private final Fills fills;

    ShareTable(TxContext tx) {
        this.tx = tx;
        this.fills = new Fills(tx);
    }

    private Optional<String> region() {
        return tx.scope().reach() == Reach.OWN ? tx.scope().region() : Optional.empty();
    }

    @Override
    public Optional<StoredRecord> find(String sector, String type, String id) {
        if (region().isEmpty()) {
            return Optional.empty();
        }
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + " from sector_record r where r.id = ")
                .value(id)
                .add(" and r.sector = ")
                .value(sector)
                .add(" and r.type = ")
                .value(type)
                .add(" and exists (select 1 from record_share s where s.record = r.id and ");
        mine(sql).add(")");
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .findOne();
    }

    /** That a row of shares is about the scope's region, directly or as a party. */
    private Statement mine(Statement sql) {
        return Partners.meant(sql, region().orElseThrow());
    }

    @Override
    public Map<String, Set<String>> ways(Collection<String> records) {
        Map<String, Set<String>> ways = new HashMap<>();
        if (records.isEmpty() || region().isEmpty()) {
            return ways;
        }
        Statement sql = new Statement()
                .add("select s.record, s.way from record_share s where s.record in ")
                .values(records);
        mine(sql.add(" and "));
        sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> List.of(row.getString(1), row.getString(2)))
                .forEach(pair ->
                        ways.computeIfAbsent(pair.get(0), r -> new HashSet<>()).add(pair.get(1)));
        return ways;
    }

    @Override
    public Page<StoredRecord> page(String sector, Reading reading, List<Where> where, Set<String> ways, Cursor cursor) {
        Page<StoredRecord> own = new RecordTable(tx).page(sector, reading, where, cursor);
        if (ways.isEmpty() || region().isEmpty()) {
            return own;
        }
        Map<String, StoredRecord> all = new LinkedHashMap<>();
        own.items().forEach(r -> all.put(r.id(), r));
        shared(sector, reading, where, ways, cursor).forEach(r -> all.put(r.id(), r));
        List<StoredRecord> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing(StoredRecord::day)
                .thenComparing(StoredRecord::id)
                .reversed());
        List<StoredRecord> shown = sorted.subList(0, Math.min(sorted.size(), cursor.limit()));
        boolean more = own.next() != null || sorted.size() > cursor.limit();
        return new Page<>(shown, more ? key(shown.get(shown.size() - 1)) : null);
    }

    @Override
    public List<AskRow> ask(AskPlan plan, List<ShareShape> shares) {
        if (shares.isEmpty() || region().isEmpty()) {
            return List.of();
        }
        return SharedAsk.answer(tx, fills, plan, shares, region().orElseThrow());
    }

    private static String key(StoredRecord record) {
        return Keyset.join(String.valueOf(record.day().toEpochDay()), record.id());
    }

    private List<StoredRecord> shared(
            String sector, Reading reading, List<Where> where, Set<String> ways, Cursor cursor) {
        String type = reading.shape().code();
        String own = region().orElseThrow();
        List<StoredRecord> found = new ArrayList<>();
        Set<String> fields = new HashSet<>(ways);
        if (fields.remove(Sharing.COUNTERPART)) {
            Statement sql = new Statement()
                    .add("select " + RecordRows.COLUMNS + Partners.FROM
                            + " join record_share s on s.region = '@' || a.agreement join ");
            source(sql, sector, reading, where)
                    .add(" on p.record = s.record" + JOINED)
                    .value(sector)
                    .add(" and s.type = ")
                    .value(type)
                    .add(" and a.party = ")
                    .value(own)
                    .add(" and r.region <> ")
                    .value(own);
            found.addAll(rows(sql, where, cursor));
        }
        if (!fields.isEmpty()) {
            Statement sql = new Statement().add("select " + RecordRows.COLUMNS + " from record_share s join ");
            source(sql, sector, reading, where)
                    .add(" on p.record = s.record" + JOINED)
                    .value(sector)
                    .add(" and s.type = ")
                    .value(type)
                    .add(" and s.region = ")
                    .value(own)
                    .add(" and s.way = (select min(x.way) from record_share x where x.record = s.record"
                            + " and x.region = s.region and x.way in ")
                    .values(fields)
                    .add(")");
            found.addAll(rows(sql, where, cursor));
        }
        return found;
    }

    private Statement source(Statement sql, String sector, Reading reading, List<Where> where) {
        new Source(tx, fills, sector, reading)
                .naming(where.stream().map(Where::column).toList())
                .add(sql);
        return sql;
    }

    private List<StoredRecord> rows(Statement sql, List<Where> where, Cursor cursor) {
        WhereSql.more(sql, Overdue.at(where, tx.now()));
        if (cursor.after() != null) {
            Keyset after = Keyset.of(cursor);
            sql.add(" and (s.day, s.record) < (")
                    .value(Long.parseLong(after.part(0)))
                    .add(", ")
                    .value(after.part(1))
                    .add(")");
        }
        sql.add(" order by s.day desc, s.record desc limit ").value(cursor.limit() + 1);
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .list();
    }

    @Override
    public void share(List<StoredRecord> records, List<ShareShape> shares) {
        if (records.isEmpty()) {
            return;
        }
        List<String> ids = records.stream().map(StoredRecord::id).toList();
        Statement before =
                new Statement().add("delete from record_share where record in ").values(ids);
        before.bound(tx.sql().createUpdate(before.text())).execute();
        StoredRecord first = records.get(0);
        for (ShareShape share : shares) {
            Statement sql = insert(first.sector(), first.type(), share)
                    .add(" and p.record in ")
                    .values(ids);
            sql.bound(tx.sql().createUpdate(sql.text())).execute();
        }
    }

    @Override
    public void shareAll(String sector, String type, List<ShareShape> shares) {
        tx.sql()
                .createUpdate("delete from record_share where sector = :sector and type = :type")
                .bind("sector", sector)
                .bind("type", type)
                .execute();
        for (ShareShape share : shares) {
            Statement sql = insert(sector, type, share);
            sql.bound(tx.sql().createUpdate(sql.text())).execute();
        }
    }

    private static Statement insert(String sector, String type, ShareShape share) {
        String named = share.field().map(f -> "p." + Names.field(f)).orElse("p.agreement");
        String region = share.isProvince() ? "substr(" + named + ", 1, 2)" : named;
        String whom = share.isCounterpart() ? "'@' || " + named : region;
        return new Statement()
                .add("insert into record_share (record, sector, type, region, way, day) select p.record, ")
                .value(sector)
                .add(", ")
                .value(type)
                .add(", " + whom + ", ")
                .value(share.way())
                .add(", p.day from " + Names.table(sector, type) + " p where " + named + " is not null and " + region
                        + " <> p.region and p.state in ")
                .values(share.states());
    }
}
