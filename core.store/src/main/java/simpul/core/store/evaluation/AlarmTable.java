package simpul.core.store.evaluation;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import simpul.core.model.evaluation.AlarmStore;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of paper-only alarms. */
final class AlarmTable implements AlarmStore {
    private static final String LASTING = "t.state <> 'BERAKHIR'";
    private final TxContext tx;
    private final Sight sight;

    AlarmTable(TxContext tx) {
        this.tx = tx;
        this.sight = Sight.of(tx);
    }

    @Override
    public Optional<PaperAlarm> find(String id) {
        return select("t.id = :id")
                .bind("id", id)
                .map((row, c) -> alarm(row.getString(1)))
                .findOne();
    }

    @Override
    public void insert(PaperAlarm alarm) {
        tx.sql()
                .createUpdate(
                        "insert into evaluation_alarm (id, agreement, region, state, raised, reply_until, version,"
                                + " body) values (:id, :agreement, :region, :state, :raised, :replyUntil, :version, :body)")
                .bind("id", alarm.id())
                .bind("agreement", alarm.agreement())
                .bind("region", alarm.region())
                .bind("state", alarm.state().name())
                .bind("raised", alarm.raisedOn().toEpochDay())
                .bind("replyUntil", alarm.replyUntil().toEpochDay())
                .bind("version", alarm.version())
                .bind("body", tx.bodies().write(alarm))
                .execute();
    }

    @Override
    public boolean save(PaperAlarm next, int expectedVersion) {
        return tx.sql()
                        .createUpdate("update evaluation_alarm set state = :state, version = :version, body = :body"
                                + " where id = :id and version = :expected")
                        .bind("id", next.id())
                        .bind("state", next.state().name())
                        .bind("version", next.version())
                        .bind("expected", expectedVersion)
                        .bind("body", tx.bodies().write(next))
                        .execute()
                == 1;
    }

    @Override
    public Optional<PaperAlarm> lasting(String agreement, String region) {
        return select(LASTING + " and t.agreement = :agreement and t.region = :region")
                .bind("agreement", agreement)
                .bind("region", region)
                .map((row, c) -> alarm(row.getString(1)))
                .findOne();
    }

    @Override
    public List<PaperAlarm> ofAgreement(String agreement) {
        return select(LASTING + " and t.agreement = :agreement order by t.region")
                .bind("agreement", agreement)
                .map((row, c) -> alarm(row.getString(1)))
                .list();
    }

    @Override
    public Page<PaperAlarm> list(Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        List<PaperAlarm> rows = select(
                        LASTING + " and (t.raised, t.id) > (:raised, :id) order by t.raised, t.id limit :most")
                .bind("raised", after.number(0, Long.MIN_VALUE))
                .bind("id", after.part(1))
                .bind("most", cursor.limit() + 1)
                .map((row, c) -> alarm(row.getString(1)))
                .list();
        return Keyset.page(rows, cursor.limit(), a -> Keyset.join(a.raisedOn().toEpochDay(), a.id()));
    }

    @Override
    public List<PaperAlarm> replyOver(long today, int most) {
        return select("t.state = 'MENUNGGU_TANGGAPAN' and t.reply_until < :today order by t.raised, t.id limit :most")
                .bind("today", today)
                .bind("most", most)
                .map((row, c) -> alarm(row.getString(1)))
                .list();
    }

    private Query select(String condition) {
        return sight.ask(
                tx.sql(), "select t.body from evaluation_alarm t where " + sight.alarms() + " and " + condition);
    }

    private PaperAlarm alarm(String body) {
        return tx.bodies().read(body, PaperAlarm.class);
    }
}
