package simpul.core.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.Session;
import simpul.core.model.account.SessionStore;
import simpul.core.store.tx.TxContext;

/** The rows of sessions. */
final class SessionTable implements SessionStore {
    private static final String SELECT =
            "select id, person, post, created_at, seen_at, ends_at, network, agent from account_session ";
    private final TxContext tx;

    SessionTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Session> find(String hash) {
        return tx.sql()
                .createQuery(SELECT + "where hash = :hash")
                .bind("hash", hash)
                .map((row, c) -> session(row))
                .findOne();
    }

    @Override
    public void add(String hash, Session session) {
        tx.sql()
                .createUpdate("insert into account_session"
                        + " (hash, id, person, post, created_at, seen_at, ends_at, network, agent)"
                        + " values (:hash, :id, :person, :post, :created, :seen, :ends, :network, :agent)")
                .bind("hash", hash)
                .bind("id", session.id())
                .bind("person", session.person())
                .bind("post", session.post())
                .bind("created", session.created().toEpochMilli())
                .bind("seen", session.lastSeen().toEpochMilli())
                .bind("ends", session.ends().toEpochMilli())
                .bind("network", session.network())
                .bind("agent", session.agent())
                .execute();
        tx.sql()
                .createUpdate("update person set last_post = :post where id = :person")
                .bind("post", session.post())
                .bind("person", session.person())
                .execute();
    }

    @Override
    public void touch(String id, Instant at) {
        tx.sql()
                .createUpdate("update account_session set seen_at = :at where id = :id and seen_at < :at")
                .bind("at", at.toEpochMilli())
                .bind("id", id)
                .execute();
    }

    @Override
    public List<Session> of(String person) {
        return tx.sql()
                .createQuery(SELECT + "where person = :person order by seen_at desc, id")
                .bind("person", person)
                .map((row, c) -> session(row))
                .list();
    }

    @Override
    public Optional<String> lastPost(String person) {
        return tx.sql()
                .createQuery("select last_post from person where id = :person and last_post is not null")
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public boolean remove(String person, String id) {
        return tx.sql()
                        .createUpdate("delete from account_session where person = :person and id = :id")
                        .bind("person", person)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    @Override
    public int removeAll(String person, @Nullable String post, @Nullable String except) {
        return tx.sql()
                .createUpdate("delete from account_session where person = :person"
                        + (post == null ? "" : " and post = :post")
                        + (except == null ? "" : " and id <> :except"))
                .bind("person", person)
                .bind("post", post)
                .bind("except", except)
                .execute();
    }

    @Override
    public void clean(Instant before) {
        tx.sql()
                .createUpdate("delete from account_session where seen_at < :before or ends_at < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("id"),
                row.getString("person"),
                row.getString("post"),
                Instants.read(row, "created_at"),
                Instants.read(row, "seen_at"),
                Instants.read(row, "ends_at"),
                row.getString("network"),
                row.getString("agent"));
    }
}
