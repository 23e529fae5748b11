package simpul.core.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.Holding;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Seat;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of posts and of who holds them. */
final class PostTable implements PostStore {
    private static final String SELECT = "select " + Rows.POST + " from post j ";
    private static final String SEATS = "select " + Rows.POST + ", " + Rows.HOLDING + ", " + Rows.PERSON
            + " from post j left join post_holding h on h.post = j.id and h.until_at is null"
            + " left join person p on p.id = h.person ";
    private static final String HOLDINGS = "select " + Rows.HOLDING + " from post_holding h ";
    private final TxContext tx;

    PostTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Post> find(String id) {
        return tx.sql()
                .createQuery(SELECT + "where j.id = :id")
                .bind("id", id)
                .map((row, c) -> Rows.post(row))
                .findOne();
    }

    @Override
    public Optional<Seat> seat(String id) {
        return tx.sql()
                .createQuery(SEATS + "where j.id = :id")
                .bind("id", id)
                .map((row, c) -> seat(row))
                .findOne();
    }

    @Override
    public Page<Seat> list(@Nullable String region, String search, Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        List<Seat> rows = tx.sql()
                .createQuery(SEATS + "where j.closed_at is null and "
                        + (region == null ? "" : "j.region = :region and ")
                        + (search.isBlank() ? "" : "j.search like :search escape '!' and ")
                        + "(j.label, j.id) > (:label, :id) order by j.label, j.id limit :limit")
                .bind("region", region)
                .bind("search", Rows.pattern(search))
                .bind("label", after.part(0))
                .bind("id", after.part(1))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> seat(row))
                .list();
        return Keyset.page(
                rows,
                cursor.limit(),
                seat -> Keyset.join(seat.post().label(), seat.post().id()));
    }

    @Override
    public List<Post> withRole(@Nullable String region, Role role) {
        return tx.sql()
                .createQuery(SELECT + "where j.closed_at is null and j.role = :role and "
                        + (region == null ? "j.region is null" : "j.region = :region") + " order by j.label, j.id")
                .bind("role", role.code())
                .bind("region", region)
                .map((row, c) -> Rows.post(row))
                .list();
    }

    @Override
    public List<Post> ofAgency(String agency) {
        return tx.sql()
                .createQuery(SELECT + "where j.closed_at is null and j.agency = :agency order by j.label, j.id")
                .bind("agency", agency)
                .map((row, c) -> Rows.post(row))
                .list();
    }

    @Override
    public void add(Post post) {
        bind(
                        tx.sql()
                                .createUpdate("insert into post"
                                        + " (id, region, agency, role, label, search, closed_at, version) values"
                                        + " (:id, :region, :agency, :role, :label, :search, :closed, :version)"),
                        post)
                .execute();
    }

    @Override
    public boolean change(Post next) {
        return bind(
                                tx.sql()
                                        .createUpdate(
                                                "update post set region = :region, agency = :agency, role = :role,"
                                                        + " label = :label, search = :search, closed_at = :closed,"
                                                        + " version = :version where id = :id and version = :version - 1"),
                                next)
                        .execute()
                == 1;
    }

    @Override
    public List<Holding> heldBy(String person) {
        return holdings(
                "join post j on j.id = h.post where h.person = :value and h.until_at is null and j.closed_at is null"
                        + " order by j.label, j.id",
                person);
    }

    @Override
    public List<Holding> careerOf(String person) {
        return holdings(
                "where h.person = :value"
                        + " order by case when h.until_at is null then 0 else 1 end, h.from_at desc, h.id",
                person);
    }

    @Override
    public List<Holding> history(String post) {
        return holdings(
                "where h.post = :value"
                        + " order by case when h.until_at is null then 0 else 1 end, h.from_at desc, h.id",
                post);
    }

    @Override
    public Optional<Holding> holder(String post) {
        return holdings("where h.post = :value and h.until_at is null", post).stream()
                .findFirst();
    }

    private List<Holding> holdings(String rest, String value) {
        return tx.sql()
                .createQuery(HOLDINGS + rest)
                .bind("value", value)
                .map((row, c) -> Rows.holding(row))
                .list();
    }

    @Override
    public void seat(Holding holding) {
        tx.sql()
                .createUpdate("insert into post_holding (id, post, person, from_at, until_at)"
                        + " values (:id, :post, :person, :from, :until)")
                .bind("id", holding.id())
                .bind("post", holding.post())
                .bind("person", holding.person())
                .bind("from", holding.from().toEpochMilli())
                .bind("until", Instants.millis(holding.until()))
                .execute();
    }

    @Override
    public void unseat(String holding, Instant until) {
        tx.sql()
                .createUpdate("update post_holding set until_at = :until where id = :id and until_at is null")
                .bind("until", until.toEpochMilli())
                .bind("id", holding)
                .execute();
    }

    @Override
    public boolean anyoneCanEnterAs(Role role) {
        return tx.sql()
                .createQuery(
                        "select 1 from post_holding h join post j on j.id = h.post"
                                + " join person p on p.id = h.person join account_password a on a.person = p.id"
                                + " where h.until_at is null and j.closed_at is null and p.active = 1 and j.role = :role limit 1")
                .bind("role", role.code())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        Post post = Rows.post(row);
        return row.getString("h_id") == null
                ? new Seat(post, null, null)
                : new Seat(post, Rows.holding(row), Rows.person(row));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Post post) {
        return statement
                .bind("id", post.id())
                .bind("region", post.region())
                .bind("agency", post.agency())
                .bind("role", post.role().code())
                .bind("label", post.label())
                .bind("search", post.label().toLowerCase(Locale.ROOT))
                .bind("closed", Instants.millis(post.closed()))
                .bind("version", post.version());
    }
}
