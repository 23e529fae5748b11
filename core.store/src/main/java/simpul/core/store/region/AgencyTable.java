package simpul.core.store.region;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.Pieces;
import simpul.core.store.tx.TxContext;

/** The rows of agencies. */
final class AgencyTable implements AgencyStore {
    private static final String COLUMNS = "select id, region, name, short_name, urusan, version from agency ";
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private final TxContext tx;

    AgencyTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Agency> find(String id) {
        return tx.sql()
                .createQuery(COLUMNS + "where id = :id")
                .bind("id", id)
                .map((row, c) -> agency(row))
                .findOne();
    }

    @Override
    public Map<String, Agency> found(Set<String> ids) {
        Map<String, Agency> found = new HashMap<>();
        Pieces.of(ids).forEach(some -> among("id", some).forEach(agency -> found.put(agency.id(), agency)));
        return found;
    }

    @Override
    public Map<String, List<Agency>> of(Set<String> regions) {
        Map<String, List<Agency>> found = new HashMap<>();
        // A region is in one piece only.
        Pieces.of(regions)
                .forEach(some ->
                        found.putAll(among("region", some).stream().collect(Collectors.groupingBy(Agency::region))));
        return found;
    }

    private List<Agency> among(String column, List<String> some) {
        return tx.sql()
                .createQuery(COLUMNS + "where " + column + " in (<some>) order by name, id")
                .bindList("some", some)
                .map((row, c) -> agency(row))
                .list();
    }

    @Override
    public List<Agency> of(String region) {
        return tx.sql()
                .createQuery(COLUMNS + "where region = :region order by name, id")
                .bind("region", region)
                .map((row, c) -> agency(row))
                .list();
    }

    @Override
    public Page<Agency> list(@Nullable String region, Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        List<Agency> rows = tx.sql()
                .createQuery(COLUMNS + "where "
                        + (region == null ? "" : "region = :region and ")
                        + "(name, id) > (:name, :id) order by name, id limit :limit")
                .bind("region", region)
                .bind("name", after.part(0))
                .bind("id", after.part(1))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> agency(row))
                .list();
        return Keyset.page(rows, cursor.limit(), a -> Keyset.join(a.name(), a.id()));
    }

    @Override
    public void add(Agency agency) {
        tx.sql()
                .createUpdate("insert into agency (id, region, name, short_name, urusan, version)"
                        + " values (:id, :region, :name, :shortName, :urusan, :version)")
                .bind("id", agency.id())
                .bind("region", agency.region())
                .bind("name", agency.name())
                .bind("shortName", agency.shortName())
                .bind("urusan", tx.bodies().write(agency.urusan()))
                .bind("version", agency.version())
                .execute();
    }

    @Override
    public boolean replace(Agency next) {
        return tx.sql()
                        .createUpdate("update agency set name = :name, short_name = :shortName, urusan = :urusan,"
                                + " version = :version where id = :id and version = :version - 1")
                        .bind("id", next.id())
                        .bind("name", next.name())
                        .bind("shortName", next.shortName())
                        .bind("urusan", tx.bodies().write(next.urusan()))
                        .bind("version", next.version())
                        .execute()
                == 1;
    }

    private Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                tx.bodies().read(row.getString(5), CODES),
                row.getInt(6));
    }
}
