package simpul.core.store.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.record.StoredRecord;
import simpul.core.store.tx.Pieces;
import simpul.core.store.tx.TxContext;

/** Looks up many records by their identifiers. */
final class FoundRecords {
    private final TxContext tx;

    FoundRecords(TxContext tx) {
        this.tx = tx;
    }

    Map<String, StoredRecord> of(String sector, String type, Set<String> ids) {
        Map<String, StoredRecord> found = new HashMap<>();
        Pieces.of(ids).forEach(some -> piece(sector, type, some).forEach(r -> found.put(r.id(), r)));
        return found;
    }

    private List<StoredRecord> piece(String sector, String type, List<String> ids) {
        // The inner limit lets PostgreSQL go by the identifiers, whatever it thinks of the sector and the region.
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + " from (select * from sector_record where id in ")
                .values(ids)
                .add(" limit ")
                .value(ids.size())
                .add(") r where r.sector = ")
                .value(sector)
                .add(" and r.type = ")
                .value(type)
                .add(" and ");
        WhereSql.scope(sql, "r.region", tx.scope());
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .list();
    }
}
