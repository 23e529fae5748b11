package simpul.core.store.agreement;

import java.time.Instant;
import java.util.List;
import simpul.core.model.agreement.SwitchStore;
import simpul.core.model.agreement.SwitchedOff;
import simpul.core.store.tx.TxContext;

/** The rows of sectors that are switched off. */
final class SwitchTable implements SwitchStore {
    private static final String COLUMNS = "select region, sector, off_at from sector_switch";
    private final TxContext tx;

    SwitchTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public void off(String region, String sector) {
        tx.sql()
                .createUpdate("insert into sector_switch (region, sector, off_at) values (:region, :sector, :at)"
                        + " on conflict (region, sector) do nothing")
                .bind("region", region)
                .bind("sector", sector)
                .bind("at", tx.now().toEpochMilli())
                .execute();
    }

    @Override
    public void on(String region, String sector) {
        tx.sql()
                .createUpdate("delete from sector_switch where region = :region and sector = :sector")
                .bind("region", region)
                .bind("sector", sector)
                .execute();
    }

    @Override
    public boolean isOff(String region, String sector) {
        return tx.sql()
                .createQuery("select 1 from sector_switch where region = :region and sector = :sector")
                .bind("region", region)
                .bind("sector", sector)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    @Override
    public List<SwitchedOff> of(String sector) {
        return rows(" where sector = :key order by region", sector);
    }

    @Override
    public List<SwitchedOff> in(String region) {
        return rows(" where region = :key order by sector", region);
    }

    private List<SwitchedOff> rows(String rest, String key) {
        return tx.sql()
                .createQuery(COLUMNS + rest)
                .bind("key", key)
                .map((row, c) ->
                        new SwitchedOff(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }
}
