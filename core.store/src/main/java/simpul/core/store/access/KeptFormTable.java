package simpul.core.store.access;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import simpul.core.model.account.KeptFormStore;
import simpul.core.store.tx.TxContext;

/** The rows of kept forms. */
final class KeptFormTable implements KeptFormStore {
    private final TxContext tx;

    KeptFormTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Stored> find(String hash) {
        return tx.sql()
                .createQuery("select person, sealed, expires_at from kept_form where hash = :hash")
                .bind("hash", hash)
                .map((row, c) -> new Stored(
                        row.getString("person"),
                        Base64.getDecoder().decode(row.getString("sealed")),
                        Instants.read(row, "expires_at")))
                .findOne();
    }

    @Override
    public int countOf(String person) {
        return tx.sql()
                .createQuery("select count(*) from kept_form where person = :person")
                .bind("person", person)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void add(String hash, Stored form) {
        tx.sql()
                .createUpdate("insert into kept_form (hash, person, sealed, expires_at)"
                        + " values (:hash, :person, :sealed, :expires)")
                .bind("hash", hash)
                .bind("person", form.person())
                .bind("sealed", Base64.getEncoder().encodeToString(form.sealed()))
                .bind("expires", form.expires().toEpochMilli())
                .execute();
    }

    @Override
    public void remove(String hash) {
        tx.sql()
                .createUpdate("delete from kept_form where hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    @Override
    public void clean(Instant before) {
        tx.sql()
                .createUpdate("delete from kept_form where expires_at < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
