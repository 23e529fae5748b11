package simpul.core.store.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import simpul.core.model.record.MarkStore;
import simpul.core.model.record.RecordMark;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of marks. */
final class MarkTable implements MarkStore {
    private static final String SELECT = "select m.record, m.rule, m.sector, m.type, m.region, m.title_id, m.title_en,"
            + " m.basis, m.reason, m.post, m.office_id, m.office_en, m.at from record_mark m where ";
    private final TxContext tx;

    MarkTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public void put(String record, List<RecordMark> marks) {
        forget(tx.sql(), record);
        for (RecordMark mark : marks) {
            tx.sql()
                    .createUpdate("insert into record_mark (record, rule, sector, type, region, title_id, title_en,"
                            + " basis, reason, post, office_id, office_en, at) values (:record, :rule, :sector, :type,"
                            + " :region, :titleId, :titleEn, :basis, :reason, :post, :officeId, :officeEn, :at)")
                    .bind("record", record)
                    .bind("rule", mark.rule())
                    .bind("sector", mark.sector())
                    .bind("type", mark.type())
                    .bind("region", mark.region())
                    .bind("titleId", mark.title().id())
                    .bind("titleEn", mark.title().en())
                    .bind("basis", mark.basis())
                    .bind("reason", mark.reason())
                    .bind("post", mark.post())
                    .bind("officeId", mark.office().id())
                    .bind("officeEn", mark.office().en())
                    .bind("at", mark.at().toEpochMilli())
                    .execute();
        }
    }

    /** Takes the marks of a record away, which goes before the record itself does. */
    static void forget(Handle sql, String record) {
        sql.createUpdate("delete from record_mark where record = :record")
                .bind("record", record)
                .execute();
    }

    @Override
    public Map<String, List<RecordMark>> of(Collection<String> records) {
        Map<String, List<RecordMark>> marks = new HashMap<>();
        if (records.isEmpty()) {
            return marks;
        }
        Statement sql =
                new Statement().add(SELECT + "m.record in ").values(records).add(" order by m.record, m.rule");
        sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> mark(row))
                .list()
                .forEach(m -> marks.computeIfAbsent(m.record(), r -> new ArrayList<>())
                        .add(m));
        return marks;
    }

    @Override
    public Page<RecordMark> overrides(Cursor cursor) {
        Statement sql = new Statement().add(SELECT + "m.reason <> '' and ");
        WhereSql.scope(sql, "m.region", tx.scope());
        if (cursor.after() != null) {
            Keyset after = Keyset.of(cursor);
            sql.add(" and (m.at, m.record, m.rule) < (")
                    .value(Long.parseLong(after.part(0)))
                    .add(", ")
                    .value(after.part(1))
                    .add(", ")
                    .value(after.part(2))
                    .add(")");
        }
        sql.add(" order by m.at desc, m.record desc, m.rule desc limit ").value(cursor.limit() + 1);
        List<RecordMark> rows = sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> mark(row))
                .list();
        return Keyset.page(
                rows, cursor.limit(), m -> Keyset.join(String.valueOf(m.at().toEpochMilli()), m.record(), m.rule()));
    }

    private static RecordMark mark(ResultSet row) throws SQLException {
        return new RecordMark(
                row.getString(3),
                row.getString(4),
                row.getString(1),
                row.getString(5),
                row.getString(2),
                Text.of(row.getString(6), row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Text.of(row.getString(11), row.getString(12)),
                Instant.ofEpochMilli(row.getLong(13)));
    }
}
