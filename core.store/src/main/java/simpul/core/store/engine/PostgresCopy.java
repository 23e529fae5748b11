package simpul.core.store.engine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes a whole PostgreSQL database into one file of SQL, as of one moment: tables, rows by {@code COPY}, then keys and
 * indexes. {@link PostgresLoad} reads it, and so does {@code psql}: nobody needs this program to get at the data. For one
 * copy.
 */
final class PostgresCopy {
    static final String NAME = "simpul.sql";
    static final String TITLE = "-- simpul database 1";
    static final String END = "\\.";

    private static final String TABLES = "select c.oid, quote_ident(c.relname) from pg_class c"
            + " where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' order by c.relname";
    private static final String COLUMNS = "select quote_ident(a.attname), format_type(a.atttypid, a.atttypmod)"
            + " || case when a.attnotnull then ' not null' else '' end"
            + " || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')"
            + " from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
            + " where a.attrelid = ? and a.attnum > 0 and not a.attisdropped order by a.attnum";
    private static final String CONSTRAINTS = "select 'alter table ' || quote_ident(t.relname) || ' add constraint '"
            + " || quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid, true)"
            + " from pg_constraint c join pg_class t on t.oid = c.conrelid"
            + " where t.relnamespace = current_schema()::regnamespace and c.contype in ('p', 'u', 'c', 'f')"
            + " order by c.contype = 'f', t.relname, c.conname";
    private static final String INDEXES = "select pg_get_indexdef(i.indexrelid, 0, true) from pg_index i"
            + " join pg_class t on t.oid = i.indrelid where t.relnamespace = current_schema()::regnamespace"
            + " and t.relkind = 'r' and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)"
            + " order by 1";

    private final Connection connection;
    private final OutputStream out;

    private PostgresCopy(Connection connection, OutputStream out) {
        this.connection = connection;
        this.out = out;
    }

    static void write(Connection connection, Path target) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        ownerOnly(target);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            new PostgresCopy(connection, out).all();
        }
        connection.rollback();
    }

    private static void ownerOnly(Path target) throws IOException {
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(target);
        }
    }

    private record Table(long id, String name) {}

    private void all() throws SQLException, IOException {
        line(TITLE);
        List<Table> tables = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(TABLES);
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                tables.add(new Table(rows.getLong(1), rows.getString(2)));
            }
        }
        for (Table table : tables) {
            table(table);
        }
        statements(CONSTRAINTS);
        statements(INDEXES);
    }

    private void table(Table table) throws SQLException, IOException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(COLUMNS)) {
            ask.setLong(1, table.id());
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(1) + ' ' + rows.getString(2));
                }
            }
        }
        line("create table " + table.name() + " (" + String.join(", ", definitions) + ");");
        String columns = table.name() + " (" + String.join(", ", names) + ")";
        line("copy " + columns + " from stdin;");
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyOut("copy " + columns + " to stdout", out);
        line(END);
    }

    private void statements(String query) throws SQLException, IOException {
        try (PreparedStatement ask = connection.prepareStatement(query);
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                line(rows.getString(1) + ';');
            }
        }
    }

    private void line(String text) throws IOException {
        out.write((text + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
