package simpul.core.store.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.NoticeStore;
import simpul.core.model.text.Text;
import simpul.core.store.tx.TxContext;

/** The rows of what jobs of sectors told. */
final class NoticeTable implements NoticeStore {
    private static final int MOST = 100;
    private final TxContext tx;

    NoticeTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Map<String, LocalDate> last(String sector, String job) {
        Map<String, LocalDate> last = new HashMap<>();
        tx.sql()
                .createQuery("select region, day from sector_job_run where sector = :sector and job = :job")
                .bind("sector", sector)
                .bind("job", job)
                .map((row, c) -> Map.entry(row.getString(1), LocalDate.ofEpochDay(row.getLong(2))))
                .forEach(e -> last.put(e.getKey(), e.getValue()));
        return last;
    }

    @Override
    public void ran(String sector, String job, String region, LocalDate day, @Nullable List<Told> notices) {
        tx.sql()
                .createUpdate(
                        "insert into sector_job_run (sector, job, region, day) values (:sector, :job, :region, :day)"
                                + " on conflict (sector, job, region) do update set day = excluded.day")
                .bind("sector", sector)
                .bind("job", job)
                .bind("region", region)
                .bind("day", day.toEpochDay())
                .execute();
        if (notices != null) {
            tx.sql()
                    .createUpdate(
                            "delete from sector_notice where sector = :sector and job = :job and region = :region")
                    .bind("sector", sector)
                    .bind("job", job)
                    .bind("region", region)
                    .execute();
            for (int place = 0; place < notices.size(); place++) {
                tell(sector, region, place, notices.get(place));
            }
        }
    }

    private void tell(String sector, String region, int place, Told told) {
        LocalDate due = told.due();
        tx.sql()
                .createUpdate("insert into sector_notice (sector, job, region, place, day, words_id, words_en, screen,"
                        + " due_day) values (:sector, :job, :region, :place, :day, :id, :en, :screen, :due)")
                .bind("sector", sector)
                .bind("job", told.job())
                .bind("region", region)
                .bind("place", place)
                .bind("day", told.day().toEpochDay())
                .bind("id", told.words().id())
                .bind("en", told.words().en())
                .bind("screen", told.screen())
                .bind("due", due == null ? null : due.toEpochDay())
                .execute();
    }

    @Override
    public List<Told> standing(String sector, LocalDate since) {
        Optional<String> region = tx.scope().region();
        if (region.isEmpty()) {
            return List.of();
        }
        return tx.sql()
                .createQuery(
                        "select job, day, words_id, words_en, screen, due_day from sector_notice"
                                + " where sector = :sector and region = :region and day >= :since order by job, place limit :most")
                .bind("sector", sector)
                .bind("region", region.get())
                .bind("since", since.toEpochDay())
                .bind("most", MOST)
                .map((row, c) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        long due = row.getLong(6);
        LocalDate day = row.wasNull() ? null : LocalDate.ofEpochDay(due);
        return new Told(
                row.getString(1),
                LocalDate.ofEpochDay(row.getLong(2)),
                Text.of(row.getString(3), row.getString(4)),
                row.getString(5),
                day);
    }
}
