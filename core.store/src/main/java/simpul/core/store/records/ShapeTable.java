package simpul.core.store.records;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.record.TableShape;
import simpul.core.model.sector.record.State;
import simpul.core.store.tx.TxContext;

/** The shapes of record types, and their projection tables. */
final class ShapeTable implements ShapeStore {
    private static final TypeReference<List<TableShape.Column>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<TableShape.Index>> INDEXES = new TypeReference<>() {};
    private static final String SELECT =
            "select sector, type, schema_version, module_version, columns, shape, indexes from record_type ";
    private static final String WRITTEN = "select 1 from sector_record r where r.sector = :sector";
    private final TxContext tx;

    ShapeTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<TableShape> find(String sector, String type) {
        return tx.sql()
                .createQuery(SELECT + "where sector = :sector and type = :type")
                .bind("sector", sector)
                .bind("type", type)
                .map((row, c) -> shape(row))
                .findOne();
    }

    @Override
    public List<TableShape> of(String sector) {
        return tx.sql()
                .createQuery(SELECT + "where sector = :sector order by type")
                .bind("sector", sector)
                .map((row, c) -> shape(row))
                .list();
    }

    @Override
    public List<TableShape> left(String sector) {
        // Who was still inside the version may have written after its shape was left.
        return tx.sql()
                .createQuery("select a.type, a.schema_version, a.module_version, a.shape from record_shape_left a"
                        + " join record_type t on t.sector = a.sector and t.type = a.type"
                        + " where a.sector = :sector and a.schema_version <> t.schema_version"
                        + " and (a.written = 1 or exists (" + WRITTEN + " and r.schema_version = a.schema_version"
                        + " and r.type = a.type)) order by a.type, a.schema_version")
                .bind("sector", sector)
                .map((row, c) -> new TableShape(
                        sector, row.getString(1), row.getInt(2), row.getString(3), List.of(), row.getString(4)))
                .list();
    }

    @Override
    public Map<String, Integer> schemas(String sector) {
        Map<String, Integer> schemas = new TreeMap<>();
        tx.sql()
                .createQuery("select type, schema_version from record_type where sector = :sector")
                .bind("sector", sector)
                .map((row, c) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(of -> schemas.put(of.getKey(), of.getValue()));
        return schemas;
    }

    @Override
    public void grow(TableShape shape) {
        Optional<TableShape> before = find(shape.sector(), shape.type());
        String table = Names.table(shape.sector(), shape.type());
        if (before.isEmpty()) {
            create(table);
        }
        List<TableShape.Column> columns =
                new ArrayList<>(before.map(TableShape::columns).orElse(List.of()));
        for (TableShape.Column column : shape.columns()) {
            if (!columns.contains(column)) {
                tx.sql()
                        .execute("alter table " + table + " add column " + Names.field(column.field())
                                + (column.number() ? " bigint" : " text"));
                columns.add(column);
                if (column.field().equals(State.CODE)) {
                    tx.sql()
                            .execute("create index " + table + "_state on " + table
                                    + " (region, state, day desc, record desc)");
                }
            }
        }
        before.ifPresent(old -> old.indexes().stream()
                .filter(index -> !shape.indexes().contains(index))
                .forEach(index -> tx.sql().execute("drop index if exists " + Names.index(table, columns(index)))));
        shape.indexes().forEach(index -> index(table, index));
        before.filter(old -> old.schema() != shape.schema()).ifPresent(this::leave);
        keep(shape, columns);
    }

    /** What was written once counts for ever: who saves the record in another schema carries along what he does not know. */
    private void leave(TableShape shape) {
        tx.sql()
                .createUpdate(
                        "insert into record_shape_left (sector, type, schema_version, module_version, shape, written)"
                                + " values (:sector, :type, :schema, :version, :shape, case when exists (" + WRITTEN
                                + " and r.type = :type and r.schema_version = :schema) then 1 else 0 end)"
                                + " on conflict (sector, type, schema_version) do update set"
                                + " module_version = excluded.module_version, shape = excluded.shape, written = case when"
                                + " record_shape_left.written = 1 then 1 else excluded.written end")
                .bind("sector", shape.sector())
                .bind("type", shape.type())
                .bind("schema", shape.schema())
                .bind("version", shape.moduleVersion())
                .bind("shape", shape.shape())
                .execute();
    }

    private static List<String> columns(TableShape.Index index) {
        List<String> columns = new ArrayList<>(index.regional() ? List.of("region") : List.of());
        index.fields().forEach(field -> columns.add(Names.field(field)));
        return columns;
    }

    private void index(String table, TableShape.Index index) {
        List<String> columns = columns(index);
        if (!columns.isEmpty()) {
            tx.sql()
                    .execute("create index if not exists " + Names.index(table, columns) + " on " + table + " ("
                            + String.join(", ", columns) + ")");
        }
    }

    @Override
    public void begin(String sector, String type, String state) {
        tx.sql()
                .createUpdate("update sector_record set state = :state, state_since = changed_at"
                        + " where sector = :sector and type = :type and state is null")
                .bind("state", state)
                .bind("sector", sector)
                .bind("type", type)
                .execute();
        tx.sql()
                .createUpdate("update " + Names.table(sector, type) + " set state = :state where state is null")
                .bind("state", state)
                .execute();
    }

    private void create(String table) {
        tx.sql()
                .execute("create table " + table + " (record text primary key references sector_record (id),"
                        + " region text not null, province text not null, day bigint not null, month bigint not null,"
                        + " agreement text, search text not null)");
        tx.sql().execute("create index " + table + "_day on " + table + " (region, day desc, record desc)");
        tx.sql()
                .execute("create index " + table + "_agreement on " + table
                        + " (agreement, day) where agreement is not null");
    }

    private void keep(TableShape shape, List<TableShape.Column> columns) {
        tx.sql()
                .createUpdate("insert into record_type (sector, type, schema_version, module_version, columns, shape,"
                        + " indexes) values (:sector, :type, :schema, :version, :columns, :shape, :indexes)"
                        + " on conflict (sector, type) do update set schema_version = excluded.schema_version,"
                        + " module_version = excluded.module_version, columns = excluded.columns,"
                        + " shape = excluded.shape, indexes = excluded.indexes")
                .bind("sector", shape.sector())
                .bind("type", shape.type())
                .bind("schema", shape.schema())
                .bind("version", shape.moduleVersion())
                .bind("columns", tx.bodies().write(columns))
                .bind("shape", shape.shape())
                .bind("indexes", tx.bodies().write(shape.indexes()))
                .execute();
    }

    private TableShape shape(ResultSet row) throws SQLException {
        return new TableShape(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                tx.bodies().read(row.getString(5), COLUMNS),
                row.getString(6),
                row.getString(7) == null ? List.of() : tx.bodies().read(row.getString(7), INDEXES));
    }
}
