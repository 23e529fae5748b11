package simpul.core.store.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.record.Projection;
import simpul.core.model.record.StoredRecord;
import simpul.core.store.tx.TxContext;

/** What records claim under unique constraints. The primary key decides between two writers, on both engines. */
final class Claims {
    /** Stands for the region where a value is claimed for all of them. */
    private static final String EVERYWHERE = "*";

    private final TxContext tx;

    Claims(TxContext tx) {
        this.tx = tx;
    }

    /** Puts the record's claims in the place of its older ones; answers which were taken. */
    List<String> claim(StoredRecord record, Projection projection) {
        release(record);
        List<String> taken = new ArrayList<>();
        for (Projection.Claim claim : projection.claims()) {
            int kept = RecordRows.bind(
                            tx.sql()
                                    .createUpdate("insert into record_claim (sector, type, region, rule, value, record)"
                                            + " values (:sector, :type, :where, :rule, :value, :id)"
                                            + " on conflict (sector, type, region, rule, value) do nothing"),
                            record)
                    .bind("where", claim.nationwide() ? EVERYWHERE : record.region())
                    .bind("rule", claim.constraint())
                    .bind("value", claim.value())
                    .execute();
            if (kept == 0) {
                taken.add(claim.constraint());
            }
        }
        return taken;
    }

    void release(StoredRecord record) {
        tx.sql()
                .createUpdate("delete from record_claim where record = :id")
                .bind("id", record.id())
                .execute();
    }

    Map<String, StoredRecord> claimed(String sector, String type, String region, String rule, Set<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + ", c.value from record_claim c"
                        + " join sector_record r on r.id = c.record where c.sector = ")
                .value(sector)
                .add(" and c.type = ")
                .value(type)
                .add(" and c.region in ")
                .values(List.of(region, EVERYWHERE))
                .add(" and r.region = ")
                .value(region)
                .add(" and c.rule = ")
                .value(rule)
                .add(" and c.value in ")
                .values(values)
                .add(" and ");
        WhereSql.scope(sql, "r.region", tx.scope());
        Map<String, StoredRecord> found = new HashMap<>();
        sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> Map.entry(row.getString(14), RecordRows.record(row)))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    Set<String> everywhere(String sector, String type, String rule, Set<String> values) {
        if (values.isEmpty()) {
            return Set.of();
        }
        Statement sql = new Statement()
                .add("select c.value from record_claim c where c.sector = ")
                .value(sector)
                .add(" and c.type = ")
                .value(type)
                .add(" and c.region = ")
                .value(EVERYWHERE)
                .add(" and c.rule = ")
                .value(rule)
                .add(" and c.value in ")
                .values(values);
        return sql.bound(tx.sql().createQuery(sql.text())).mapTo(String.class).set();
    }
}
