package simpul.core.store.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Trial;
import simpul.core.model.agreement.TrialStore;
import simpul.core.store.tx.TxContext;

/** The rows of trials. */
final class TrialTable implements TrialStore {
    private static final String COLUMNS = "select region, sector, from_on, until_on, note from sector_trial";
    private final TxContext tx;

    TrialTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public void put(Trial trial) {
        tx.sql()
                .createUpdate("insert into sector_trial (region, sector, from_on, until_on, note)"
                        + " values (:region, :sector, :from, :until, :note)"
                        + " on conflict (region, sector, from_on) do update set until_on = :until, note = :note")
                .bind("region", trial.region())
                .bind("sector", trial.sector())
                .bind("from", trial.from().toString())
                .bind("until", trial.until().toString())
                .bind("note", trial.note())
                .execute();
    }

    @Override
    public List<Trial> list() {
        return tx.sql()
                .createQuery(COLUMNS + " order by from_on desc, region, sector")
                .map((row, c) -> trial(row))
                .filter(t -> tx.scope().covers(t.region()))
                .list();
    }

    @Override
    public List<Trial> running(String region, @Nullable String sector, LocalDate day) {
        Query query = new Query()
                .and("region = :region", "region", region)
                .and("from_on <= :day and until_on >= :day", "day", day.toString())
                .given(sector, "sector = :sector", "sector");
        return query.into(tx.sql().createQuery(COLUMNS + " where " + query.where() + " order by sector, until_on desc"))
                .map((row, c) -> trial(row))
                .list();
    }

    private static Trial trial(ResultSet row) throws SQLException {
        return new Trial(
                row.getString(1),
                row.getString(2),
                LocalDate.parse(row.getString(3)),
                LocalDate.parse(row.getString(4)),
                row.getString(5));
    }
}
