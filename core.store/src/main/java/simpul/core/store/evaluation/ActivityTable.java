package simpul.core.store.evaluation;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.Confirmation;
import simpul.core.model.evaluation.Period;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of activities. */
final class ActivityTable implements ActivityStore {
    private final TxContext tx;
    private final Sight sight;

    ActivityTable(TxContext tx) {
        this.tx = tx;
        this.sight = Sight.of(tx);
    }

    @Override
    public Optional<Activity> find(String id) {
        return select("t.id = :id")
                .bind("id", id)
                .map((row, c) -> activity(row.getString(1)))
                .findOne();
    }

    @Override
    public void insert(Activity activity) {
        tx.sql()
                .createUpdate("insert into evaluation_activity (id, agreement, region, happened, asked, reported,"
                        + " version, body) values (:id, :agreement, :region, :happened, :asked, 0, :version, :body)")
                .bind("id", activity.id())
                .bind("agreement", activity.agreement())
                .bind("region", activity.region())
                .bind("happened", activity.date().toEpochDay())
                .bind("asked", activity.asked() ? 1 : 0)
                .bind("version", activity.version())
                .bind("body", tx.bodies().write(activity))
                .execute();
    }

    @Override
    public boolean save(Activity next, int expectedVersion) {
        int rows = tx.sql()
                .createUpdate("update evaluation_activity set happened = :happened, asked = :asked,"
                        + " version = :version, body = :body where id = :id and version = :expected")
                .bind("id", next.id())
                .bind("happened", next.date().toEpochDay())
                .bind("asked", next.asked() ? 1 : 0)
                .bind("version", next.version())
                .bind("expected", expectedVersion)
                .bind("body", tx.bodies().write(next))
                .execute();
        if (rows == 1) {
            next.confirmations().forEach(c -> answered(next.id(), c));
        }
        return rows == 1;
    }

    @Override
    public Page<Activity> ofAgreement(String agreement, Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        List<Activity> rows = select("t.agreement = :agreement and (t.happened, t.id) < (:happened, :id)"
                        + " order by t.happened desc, t.id desc limit :most")
                .bind("agreement", agreement)
                .bind("happened", after.number(0, Long.MAX_VALUE))
                .bind("id", after.part(1))
                .bind("most", cursor.limit() + 1)
                .map((row, c) -> activity(row.getString(1)))
                .list();
        return Keyset.page(rows, cursor.limit(), a -> Keyset.join(a.date().toEpochDay(), a.id()));
    }

    @Override
    public List<Activity> until(String agreement, String region, Period period) {
        return select("t.agreement = :agreement and t.region = :region and t.happened <= :last"
                        + " order by t.happened, t.id")
                .bind("agreement", agreement)
                .bind("region", region)
                .bind("last", period.last().toEpochDay())
                .map((row, c) -> activity(row.getString(1)))
                .list();
    }

    @Override
    public void report(String agreement, String region, Period period) {
        tx.sql()
                .createUpdate("update evaluation_activity set reported = 1 where agreement = :agreement"
                        + " and region = :region and happened between :first and :last")
                .bind("agreement", agreement)
                .bind("region", region)
                .bind("first", period.first().toEpochDay())
                .bind("last", period.last().toEpochDay())
                .execute();
    }

    @Override
    public List<Activity> unanswered(String region, int most) {
        return select("t.asked = 1 and t.region <> :region"
                        + " and exists (select 1 from evaluation_party q where q.agreement = t.agreement"
                        + " and q.region = :region)"
                        + " and not exists (select 1 from evaluation_confirmation c where c.activity = t.id"
                        + " and c.region = :region) order by t.happened, t.id limit :most")
                .bind("region", region)
                .bind("most", most)
                .map((row, c) -> activity(row.getString(1)))
                .list();
    }

    private void answered(String activity, Confirmation answer) {
        tx.sql()
                .createUpdate("insert into evaluation_confirmation (activity, region) values (:activity, :region)"
                        + " on conflict (activity, region) do nothing")
                .bind("activity", activity)
                .bind("region", answer.region())
                .execute();
    }

    private Query select(String condition) {
        return sight.ask(
                tx.sql(), "select t.body from evaluation_activity t where " + sight.activities() + " and " + condition);
    }

    private Activity activity(String body) {
        return tx.bodies().read(body, Activity.class);
    }
}
