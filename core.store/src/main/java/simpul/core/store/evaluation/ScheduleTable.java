package simpul.core.store.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.evaluation.ScheduleStore;
import simpul.core.model.evaluation.Scheduled;
import simpul.core.store.tx.TxContext;

/** The rows that say how agreements are evaluated. */
final class ScheduleTable implements ScheduleStore {
    private final TxContext tx;

    ScheduleTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Scheduled> find(String agreement) {
        return tx.sql()
                .createQuery("select body from evaluation_schedule where agreement = :agreement")
                .bind("agreement", agreement)
                .map((row, c) -> tx.bodies().read(row.getString(1), Scheduled.class))
                .findOne();
    }

    @Override
    public void put(String agreement, Set<String> parties, Scheduled scheduled) {
        LocalDate next = scheduled.next();
        tx.sql()
                .createUpdate("insert into evaluation_schedule (agreement, next_open, body)"
                        + " values (:agreement, :next, :body) on conflict (agreement)"
                        + " do update set next_open = excluded.next_open, body = excluded.body")
                .bind("agreement", agreement)
                .bind("next", next == null ? null : next.toEpochDay())
                .bind("body", tx.bodies().write(scheduled))
                .execute();
        parties.forEach(region -> between(agreement, region));
    }

    @Override
    public List<String> toOpen(LocalDate day, int most) {
        return tx.sql()
                .createQuery("select agreement from evaluation_schedule where next_open <= :day"
                        + " order by next_open, agreement limit :most")
                .bind("day", day.toEpochDay())
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    private void between(String agreement, String region) {
        tx.sql()
                .createUpdate("insert into evaluation_party (region, agreement) values (:region, :agreement)"
                        + " on conflict (region, agreement) do nothing")
                .bind("region", region)
                .bind("agreement", agreement)
                .execute();
    }
}
