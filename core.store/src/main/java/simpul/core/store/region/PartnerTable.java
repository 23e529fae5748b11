package simpul.core.store.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Reach;
import simpul.core.model.region.Partner;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.region.PartnerStore;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of partners; each region sees its own. */
final class PartnerTable implements PartnerStore {
    private static final String COLUMNS = "select id, kind, name, country, region, version from partner ";
    private final TxContext tx;

    PartnerTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Partner> find(String id) {
        return tx.sql()
                .createQuery(COLUMNS + "where id = :id")
                .bind("id", id)
                .map((row, c) -> partner(row))
                .findOne()
                .filter(p -> sees(p.region()));
    }

    @Override
    public List<Partner> named(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return tx.sql()
                .createQuery(COLUMNS + "where id in (<ids>) order by name, id")
                .bindList("ids", List.copyOf(ids))
                .map((row, c) -> partner(row))
                .list();
    }

    @Override
    public List<Partner> of(String region) {
        if (!sees(region)) {
            return List.of();
        }
        return tx.sql()
                .createQuery(COLUMNS + "where region = :region order by name, id")
                .bind("region", region)
                .map((row, c) -> partner(row))
                .list();
    }

    @Override
    public Page<Partner> list(Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        boolean all = tx.scope().reach() == Reach.SYSTEM;
        if (!all && tx.scope().reach() != Reach.OWN) {
            return new Page<>(List.of(), null);
        }
        List<Partner> rows = tx.sql()
                .createQuery(COLUMNS + "where " + (all ? "" : "region = :region and ")
                        + "(name, id) > (:name, :id) order by name, id limit :limit")
                .bind("region", tx.scope().region().orElse(""))
                .bind("name", after.part(0))
                .bind("id", after.part(1))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> partner(row))
                .list();
        return Keyset.page(rows, cursor.limit(), p -> Keyset.join(p.name(), p.id()));
    }

    @Override
    public void add(Partner partner) {
        tx.sql()
                .createUpdate("insert into partner (id, region, kind, name, country, version)"
                        + " values (:id, :region, :kind, :name, :country, :version)")
                .bind("id", partner.id())
                .bind("region", partner.region())
                .bind("kind", partner.kind().name())
                .bind("name", partner.name())
                .bind("country", partner.country())
                .bind("version", partner.version())
                .execute();
    }

    @Override
    public boolean replace(Partner next) {
        return tx.sql()
                        .createUpdate("update partner set kind = :kind, name = :name, country = :country,"
                                + " version = :version where id = :id and version = :version - 1")
                        .bind("id", next.id())
                        .bind("kind", next.kind().name())
                        .bind("name", next.name())
                        .bind("country", next.country())
                        .bind("version", next.version())
                        .execute()
                == 1;
    }

    private boolean sees(String region) {
        return switch (tx.scope().reach()) {
            case SYSTEM -> true;
            case OWN -> tx.scope().region().filter(region::equals).isPresent();
            case SHARED, PUBLIC -> false;
        };
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                row.getString(1),
                PartnerKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6));
    }
}
