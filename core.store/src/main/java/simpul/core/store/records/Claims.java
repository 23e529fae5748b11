package simpul.core.store.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.Projected;
import simpul.core.model.record.Projection;
import simpul.core.model.record.StoredRecord;
import simpul.core.store.tx.TxContext;

/** What records claim under unique constraints. The primary key decides between two writers, on both engines. */
final class Claims {
    /** Stands for the region where a value is claimed for all of them. */
    private static final String EVERYWHERE = "*";

    private static final int MOST_AT_ONCE = 500;

    private final TxContext tx;

    Claims(TxContext tx) {
        this.tx = tx;
    }

    /** Adds a record's claims; answers which were taken of those that do not yield. */
    List<Projection.Claim> claim(StoredRecord record, Projection projection) {
        List<Projection.Claim> taken = new ArrayList<>();
        for (Projection.Claim claim : inOrder(projection.claims(), c -> c)) {
            if (row(rows(), record, claim).write(tx.sql()) == 0 && !claim.yields()) {
                taken.add(claim);
            }
        }
        return taken;
    }

    /** The same for many records; answers whether nothing was taken. What others claim stays theirs. */
    boolean claim(List<Projected> projected) {
        // What has to be won comes first, so that nothing of the same records is in its way.
        BatchedWriter won = rows();
        BatchedWriter yielding = rows();
        List<Map.Entry<StoredRecord, Projection.Claim>> claims = new ArrayList<>();
        projected.forEach(one ->
                one.projection().claims().forEach(claim -> claims.add(Map.entry(one.record(), claim))));
        inOrder(claims, Map.Entry::getValue)
                .forEach(claim -> row(claim.getValue().yields() ? yielding : won, claim.getKey(), claim.getValue()));
        boolean all = won.write(tx.sql()) == won.rows();
        yielding.write(tx.sql());
        return all;
    }

    /** Two writers of many that claim in different orders would each wait for the other on PostgreSQL. */
    private static <T> List<T> inOrder(List<T> all, Function<T, Projection.Claim> claim) {
        return all.stream()
                .sorted(Comparator.comparing((T one) -> claim.apply(one).constraint())
                        .thenComparing(one -> claim.apply(one).value()))
                .toList();
    }

    private static BatchedWriter rows() {
        return new BatchedWriter(
                "record_claim",
                List.of("sector", "type", "region", "rule", "value", "record"),
                "on conflict (sector, type, region, rule, value) do nothing");
    }

    private static BatchedWriter row(BatchedWriter rows, StoredRecord record, Projection.Claim claim) {
        String where = claim.nationwide() ? EVERYWHERE : record.region();
        return rows.row(record.sector(), record.type(), where, claim.constraint(), claim.value(), record.id());
    }

    /** Lets go of all that records have claimed. */
    void release(List<StoredRecord> records) {
        if (!records.isEmpty()) {
            Statement sql = new Statement()
                    .add("delete from record_claim where record in ")
                    .values(records.stream().map(StoredRecord::id).toList());
            sql.bound(tx.sql().createUpdate(sql.text())).execute();
        }
    }

    Map<String, StoredRecord> claimed(String sector, String type, String region, String rule, Set<String> values) {
        Map<String, StoredRecord> found = new HashMap<>();
        pieces(values).forEach(some -> found.putAll(piece(sector, type, region, rule, some)));
        return found;
    }

    private Map<String, StoredRecord> piece(
            String sector, String type, String region, String rule, List<String> values) {
        Map<String, String> claimants = claimants(sector, type, List.of(region, EVERYWHERE), rule, values);
        if (claimants.isEmpty()) {
            return Map.of();
        }
        Set<String> records = new LinkedHashSet<>(claimants.values());
        // The inner limit lets PostgreSQL go by the identifiers, whatever it thinks of the region.
        Statement sql = new Statement()
                .add("select " + RecordRows.COLUMNS + " from (select * from sector_record where id in ")
                .values(records)
                .add(" limit ")
                .value(records.size())
                .add(") r where r.region = ")
                .value(region)
                .add(" and ");
        WhereSql.scope(sql, "r.region", tx.scope());
        Map<String, StoredRecord> known = new HashMap<>();
        sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> RecordRows.record(row))
                .forEach(r -> known.put(r.id(), r));
        Map<String, StoredRecord> found = new HashMap<>();
        claimants.forEach((value, record) -> found.computeIfAbsent(value, v -> known.get(record)));
        return found;
    }

    Set<String> everywhere(String sector, String type, String rule, Set<String> values) {
        Set<String> claimed = new HashSet<>();
        pieces(values)
                .forEach(some -> claimed.addAll(
                        claimants(sector, type, List.of(EVERYWHERE), rule, some).keySet()));
        return claimed;
    }

    /**
     * Which record claims each of these values. Each is looked up by itself under the whole primary key: while a table grows
     * faster than PostgreSQL counts it, it would rather walk through all the claims under a rule.
     */
    private Map<String, String> claimants(
            String sector, String type, List<String> regions, String rule, List<String> values) {
        Statement sql = new Statement().add("select v.column1");
        for (String region : regions) {
            sql.add(", (select c.record from record_claim c where c.sector = ")
                    .value(sector)
                    .add(" and c.type = ")
                    .value(type)
                    .add(" and c.region = ")
                    .value(region)
                    .add(" and c.rule = ")
                    .value(rule)
                    .add(" and c.value = v.column1)");
        }
        String comma = " from (values ";
        for (String value : values) {
            sql.add(comma + "(").value(value).add(")");
            comma = ", ";
        }
        Map<String, String> found = new HashMap<>();
        sql.bound(tx.sql().createQuery(sql.add(") v").text()))
                .map((row, c) -> Map.entry(row.getString(1), Optional.ofNullable(first(row, regions.size()))))
                .forEach(e -> e.getValue().ifPresent(record -> found.put(e.getKey(), record)));
        return found;
    }

    /** Rows of parts claim many thousands of values in one batch, more than one statement takes. */
    private static List<List<String>> pieces(Set<String> values) {
        List<String> all = new ArrayList<>(values);
        List<List<String>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
        }
        return pieces;
    }

    /** The record of the first region in which there is one. */
    private static @Nullable String first(ResultSet row, int regions) throws SQLException {
        String record = null;
        for (int i = 0; i < regions && record == null; i++) {
            record = row.getString(i + 2);
        }
        return record;
    }
}
