package simpul.core.store.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.LinkKind;
import simpul.core.model.account.LinkStore;
import simpul.core.store.tx.TxContext;

/** The rows of one-time links. */
final class LinkTable implements LinkStore {
    private final TxContext tx;

    LinkTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Stored> find(String hash) {
        return tx.sql()
                .createQuery("select kind, person, expires_at from account_link where hash = :hash")
                .bind("hash", hash)
                .map((row, c) -> new Stored(
                        LinkKind.valueOf(row.getString("kind")),
                        row.getString("person"),
                        Instants.read(row, "expires_at")))
                .findOne();
    }

    @Override
    public void add(String hash, Stored link) {
        tx.sql()
                .createUpdate("insert into account_link (hash, kind, person, expires_at)"
                        + " values (:hash, :kind, :person, :expires)")
                .bind("hash", hash)
                .bind("kind", link.kind().name())
                .bind("person", link.person())
                .bind("expires", link.expires().toEpochMilli())
                .execute();
    }

    @Override
    public boolean use(String hash) {
        return tx.sql()
                        .createUpdate("delete from account_link where hash = :hash")
                        .bind("hash", hash)
                        .execute()
                == 1;
    }

    @Override
    public void forget(LinkKind kind, @Nullable String person) {
        tx.sql()
                .createUpdate("delete from account_link where kind = :kind and "
                        + (person == null ? "person is null" : "person = :person"))
                .bind("kind", kind.name())
                .bind("person", person)
                .execute();
    }

    @Override
    public void clean(Instant before) {
        tx.sql()
                .createUpdate("delete from account_link where expires_at < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
