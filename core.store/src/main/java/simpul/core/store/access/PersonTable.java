package simpul.core.store.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of people. */
final class PersonTable implements PersonStore {
    private static final String SELECT = "select " + Rows.PERSON + " from person p ";
    private final TxContext tx;

    PersonTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Person> find(String id) {
        return one("where p.id = :value", id);
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return one("where p.username = :value", username);
    }

    private Optional<Person> one(String where, String value) {
        return tx.sql()
                .createQuery(SELECT + where)
                .bind("value", value)
                .map((row, c) -> Rows.person(row))
                .findOne();
    }

    @Override
    public Page<Person> list(@Nullable String region, String search, Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        String known = region == null
                ? ""
                : "(p.region = :region or exists (select 1 from post_holding h join post j on j.id = h.post"
                        + " where h.person = p.id and h.until_at is null and j.region = :region)) and ";
        String found = search.isBlank() ? "" : "p.search like :search escape '!' and ";
        List<Person> rows = tx.sql()
                .createQuery(SELECT + "where " + known + found
                        + "(p.name, p.id) > (:name, :id) order by p.name, p.id limit :limit")
                .bind("region", region)
                .bind("search", Rows.pattern(search))
                .bind("name", after.part(0))
                .bind("id", after.part(1))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> Rows.person(row))
                .list();
        return Keyset.page(rows, cursor.limit(), p -> Keyset.join(p.name(), p.id()));
    }

    @Override
    public List<Person> all(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : tx.sql()
                        .createQuery(SELECT + "where p.id in (<ids>)")
                        .bindList("ids", ids)
                        .map((row, c) -> Rows.person(row))
                        .list();
    }

    @Override
    public void add(Person person) {
        bind(
                        tx.sql()
                                .createUpdate("insert into person"
                                        + " (id, username, name, search, region, language, active, version) values"
                                        + " (:id, :username, :name, :search, :region, :language, :active, :version)"),
                        person)
                .execute();
    }

    @Override
    public boolean change(Person next) {
        return bind(
                                tx.sql()
                                        .createUpdate("update person set username = :username, name = :name,"
                                                + " search = :search, region = :region, language = :language,"
                                                + " active = :active, version = :version"
                                                + " where id = :id and version = :version - 1"),
                                next)
                        .execute()
                == 1;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Person person) {
        String username = person.username() == null ? "" : person.username();
        return statement
                .bind("id", person.id())
                .bind("username", person.username())
                .bind("name", person.name())
                .bind("search", (person.name() + " " + username).toLowerCase(Locale.ROOT))
                .bind("region", person.region())
                .bind("language", person.language().name())
                .bind("active", person.active() ? 1 : 0)
                .bind("version", person.version());
    }
}
