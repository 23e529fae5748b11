package simpul.core.store.access;

import java.time.Instant;
import java.util.Optional;
import simpul.core.model.account.DelayStore;
import simpul.core.store.tx.TxContext;

/** The rows of counters of failed logins. */
final class DelayTable implements DelayStore {
    private final TxContext tx;

    DelayTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Failures> find(String key) {
        return tx.sql()
                .createQuery("select failures, last_at from login_delay where subject = :key")
                .bind("key", key)
                .map((row, c) -> new Failures(row.getInt("failures"), Instants.read(row, "last_at")))
                .findOne();
    }

    @Override
    public void put(String key, Failures failures) {
        tx.sql()
                .createUpdate("insert into login_delay (subject, failures, last_at) values (:key, :count, :last)"
                        + " on conflict (subject) do update"
                        + " set failures = excluded.failures, last_at = excluded.last_at")
                .bind("key", key)
                .bind("count", failures.count())
                .bind("last", failures.last().toEpochMilli())
                .execute();
    }

    @Override
    public void remove(String key) {
        tx.sql()
                .createUpdate("delete from login_delay where subject = :key")
                .bind("key", key)
                .execute();
    }

    @Override
    public void clean(Instant before) {
        tx.sql()
                .createUpdate("delete from login_delay where last_at < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
