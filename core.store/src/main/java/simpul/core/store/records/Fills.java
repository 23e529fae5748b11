package simpul.core.store.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import simpul.core.model.record.Reading;
import simpul.core.store.tx.TxContext;

/** Which tables are filled for which reading, looked up once. For one transaction. */
final class Fills {
    private final TxContext tx;
    private final Map<String, Boolean> filled = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    Fills(TxContext tx) {
        this.tx = tx;
    }

    boolean isFilled(String sector, Reading reading) {
        String type = reading.shape().code();
        return filled.computeIfAbsent(
                sector + ' ' + type + ' ' + reading.mark(), k -> look(sector, type, reading.mark()));
    }

    private boolean look(String sector, String type, String mark) {
        return tx.sql()
                .createQuery("select 1 from record_fill where sector = :sector and type = :type and mark = :mark"
                        + " and done = 1")
                .bind("sector", sector)
                .bind("type", type)
                .bind("mark", mark)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** A row is written with a mark: what was filled for another is no longer so, as when an older version ends its last work. */
    void wrote(String sector, String type, String mark, int schema) {
        if (written.add(sector + ' ' + type + ' ' + mark)) {
            tx.sql()
                    .createUpdate("update record_fill set done = 0, after_record = '', restated_after = '',"
                            + " left_over = 0,"
                            + " restated = case when restated > :schema then :schema else restated end"
                            + " where sector = :sector and type = :type and mark <> :mark")
                    .bind("schema", schema)
                    .bind("sector", sector)
                    .bind("type", type)
                    .bind("mark", mark)
                    .execute();
        }
    }
}
