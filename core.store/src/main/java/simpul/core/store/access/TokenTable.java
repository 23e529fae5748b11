package simpul.core.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.account.Token;
import simpul.core.model.account.TokenStore;
import simpul.core.store.tx.TxContext;

/** The rows of API tokens. */
final class TokenTable implements TokenStore {
    private static final String SELECT = "select id, prefix, name, person, post, read_only, only_actions, created_at,"
            + " expires_at, used_at, revoked_at from account_token ";
    private final TxContext tx;

    TokenTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Token> find(String hash) {
        return tx.sql()
                .createQuery(SELECT + "where hash = :hash")
                .bind("hash", hash)
                .map((row, c) -> token(row))
                .findOne();
    }

    @Override
    public void add(String hash, Token token) {
        String only = token.only().stream().map(Action::name).sorted().collect(Collectors.joining(" "));
        tx.sql()
                .createUpdate(
                        "insert into account_token (hash, id, prefix, name, person, post, read_only, only_actions,"
                                + " created_at, expires_at, used_at, revoked_at) values (:hash, :id, :prefix, :name, :person,"
                                + " :post, :readOnly, :only, :created, :expires, :used, :revoked)")
                .bind("hash", hash)
                .bind("id", token.id())
                .bind("prefix", token.prefix())
                .bind("name", token.name())
                .bind("person", token.person())
                .bind("post", token.post())
                .bind("readOnly", token.readOnly() ? 1 : 0)
                .bind("only", only)
                .bind("created", token.created().toEpochMilli())
                .bind("expires", token.expires().toEpochMilli())
                .bind("used", Instants.millis(token.lastUsed()))
                .bind("revoked", Instants.millis(token.revoked()))
                .execute();
    }

    @Override
    public void touch(String id, Instant at) {
        tx.sql()
                .createUpdate("update account_token set used_at = :at where id = :id")
                .bind("at", at.toEpochMilli())
                .bind("id", id)
                .execute();
    }

    @Override
    public List<Token> of(String person) {
        return tx.sql()
                .createQuery(SELECT + "where person = :person order by created_at desc, id")
                .bind("person", person)
                .map((row, c) -> token(row))
                .list();
    }

    @Override
    public boolean revoke(String person, String id, Instant at) {
        return tx.sql()
                        .createUpdate("update account_token set revoked_at = :at"
                                + " where person = :person and id = :id and revoked_at is null")
                        .bind("at", at.toEpochMilli())
                        .bind("person", person)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    @Override
    public int revokeAll(String person, @Nullable String post, Instant at) {
        return tx.sql()
                .createUpdate("update account_token set revoked_at = :at where person = :person and revoked_at is null"
                        + (post == null ? "" : " and post = :post"))
                .bind("at", at.toEpochMilli())
                .bind("person", person)
                .bind("post", post)
                .execute();
    }

    private static Token token(ResultSet row) throws SQLException {
        List<String> names = Stream.of(row.getString("only_actions").split(" "))
                .filter(name -> !name.isEmpty())
                .toList();
        Set<Action> only = Stream.of(Action.values())
                .filter(action -> names.contains(action.name()))
                .collect(Collectors.toSet());
        // An action that a later program no longer knows must not turn a limited token into an unlimited one.
        boolean readOnly = row.getInt("read_only") == 1 || (only.isEmpty() && !names.isEmpty());
        return new Token(
                row.getString("id"),
                row.getString("prefix"),
                row.getString("name"),
                row.getString("person"),
                row.getString("post"),
                readOnly,
                only,
                Instants.read(row, "created_at"),
                Instants.read(row, "expires_at"),
                Instants.readOrNull(row, "used_at"),
                Instants.readOrNull(row, "revoked_at"));
    }
}
