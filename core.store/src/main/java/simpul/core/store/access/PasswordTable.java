package simpul.core.store.access;

import java.util.Optional;
import simpul.core.model.account.PasswordStore;
import simpul.core.store.tx.TxContext;

/** The rows of password hashes. */
final class PasswordTable implements PasswordStore {
    private final TxContext tx;

    PasswordTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Stored> find(String person) {
        return tx.sql()
                .createQuery("select person, hash, demo, since_at from account_password where person = :person")
                .bind("person", person)
                .map((row, c) -> new Stored(
                        row.getString("person"),
                        row.getString("hash"),
                        row.getInt("demo") == 1,
                        Instants.read(row, "since_at")))
                .findOne();
    }

    @Override
    public void put(Stored stored) {
        tx.sql()
                .createUpdate("insert into account_password (person, hash, demo, since_at)"
                        + " values (:person, :hash, :demo, :since) on conflict (person) do update"
                        + " set hash = excluded.hash, demo = excluded.demo, since_at = excluded.since_at")
                .bind("person", stored.person())
                .bind("hash", stored.hash())
                .bind("demo", stored.demo() ? 1 : 0)
                .bind("since", stored.since().toEpochMilli())
                .execute();
    }

    @Override
    public void remove(String person) {
        tx.sql()
                .createUpdate("delete from account_password where person = :person")
                .bind("person", person)
                .execute();
    }
}
