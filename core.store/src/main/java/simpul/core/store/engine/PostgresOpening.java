package simpul.core.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;

/** Opens a PostgreSQL database, brings its schema up to date, or says why it cannot. Stateless. */
public final class PostgresOpening {
    private PostgresOpening() {}

    /** @param owner whether this process serves; otherwise the schema is only looked at and must fit */
    static Engine open(
            DataHome home, DatabaseAddress address, PoolLimits limits, Clock clock, boolean owner, List<String> scripts)
            throws CannotOpen {
        PostgresConnections connections = new PostgresConnections(address, home);
        look(connections);
        PostgresEngine engine = new PostgresEngine(connections, limits);
        try {
            if (!owner && engine.tables().isEmpty()) {
                throw Refusal.of(
                        "STORE_MISSING",
                        address.text(),
                        Text.of("Belum ada data Simpul di basis data ini.", "This database holds no Simpul data yet."),
                        "no tables",
                        Text.of("Periksa --data dan --database.", "Check --data and --database."));
            }
            new Schema(connections.forMigration(), engine, home, clock, scripts).bringUp(owner);
            new DocumentsMark(home, engine).check(owner);
            return engine;
        } catch (CannotOpen e) {
            engine.close();
            throw e;
        } catch (FlywayException e) {
            engine.close();
            throw PostgresFailure.cause(e)
                    .map(cause -> explain(address, cause))
                    .orElseGet(() -> Schema.differs(address.text(), e));
        } catch (RuntimeException e) {
            engine.close();
            if (e instanceof StoreUnavailable) {
                throw explain(address, PostgresFailure.cause(e).orElseGet(() -> new SQLException(e)));
            }
            throw e;
        }
    }

    /** Puts a copy into an empty database, all or nothing. */
    public static void load(DataHome home, DatabaseAddress address, java.nio.file.Path copy)
            throws CannotOpen, java.io.IOException {
        PostgresConnections connections = new PostgresConnections(address, home);
        look(connections);
        try (Connection own = connections.own()) {
            own.setAutoCommit(false);
            try {
                empty(own, address);
                PostgresLoad.read(own, copy);
                own.commit();
            } finally {
                if (!own.isClosed()) {
                    own.rollback();
                }
            }
        } catch (SQLException e) {
            throw explain(address, e);
        }
    }

    private static void empty(Connection own, DatabaseAddress address) throws SQLException, CannotOpen {
        try (var statement = own.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_class"
                        + " where relnamespace = current_schema()::regnamespace and relkind = 'r'")) {
            if (rows.next() && rows.getInt(1) > 0) {
                throw Refusal.of(
                        "RESTORE_NOT_EMPTY",
                        address.text(),
                        Text.of("Basis data ini sudah berisi data.", "This database already holds data."),
                        rows.getInt(1) + " tables",
                        Text.of(
                                "Pulihkan ke basis data yang kosong; buat yang baru dengan createdb.",
                                "Restore into an empty database; make a new one with createdb."));
            }
        }
    }

    /** Looks at the server by a plain connection, so that what is wrong is said in its own words. */
    private static void look(PostgresConnections connections) throws CannotOpen {
        try (Connection first = connections.own();
                Handle sql = Jdbi.create(first).open()) {
            PostgresCheck.start(sql, connections.address().text());
        } catch (SQLException e) {
            throw explain(connections.address(), e);
        }
    }

    static CannotOpen explain(DatabaseAddress address, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        if (Set.of("28P01", "28000", "08004").contains(state)) {
            return Refusal.of(
                    "STORE_DATABASE_LOGIN",
                    address.text(),
                    Text.of("Server basis data menolak pengguna ini.", "The database server refuses this user."),
                    words,
                    Text.of(
                            "Periksa kata sandi di conf/database-password dan baris pengguna ini di pg_hba.conf server.",
                            "Check the password in conf/database-password and this user's line in the server's pg_hba.conf."),
                    e);
        }
        if (state.equals("3D000")) {
            return Refusal.of(
                    "STORE_DATABASE_UNKNOWN",
                    address.text(),
                    Text.of("Basis data ini belum ada di server.", "This database does not exist on the server."),
                    words,
                    Text.of(
                            "Buat dulu: createdb -T template0 -E UTF8 --lc-collate=C --lc-ctype=C.UTF-8 -O PENGGUNA NAMA.",
                            "Make it first: createdb -T template0 -E UTF8 --lc-collate=C --lc-ctype=C.UTF-8 -O USER NAME."),
                    e);
        }
        if (state.equals("42501")) {
            return Refusal.of(
                    "STORE_DATABASE_RIGHTS",
                    address.text(),
                    Text.of("Pengguna ini tidak boleh membuat tabel.", "This user may not make tables."),
                    words,
                    Text.of(
                            "Jadikan pengguna itu pemilik basis datanya: alter database NAMA owner to PENGGUNA.",
                            "Make the user owner of the database: alter database NAME owner to USER."),
                    e);
        }
        if (state.equals("53100")) {
            return Refusal.of(
                    "STORAGE_FULL",
                    address.text(),
                    Text.of("Ruang simpan server basis data penuh.", "The storage of the database server is full."),
                    words,
                    Text.of(
                            "Kosongkan ruang pada server basis data, lalu mulai lagi.",
                            "Free space on the database server, then start again."),
                    e);
        }
        return Refusal.of(
                "STORE_UNREACHABLE",
                address.text(),
                Text.of("Basis data tidak menjawab.", "The database does not answer."),
                words,
                Text.of(
                        "Periksa alamat, jaringan dan apakah server PostgreSQL berjalan; lalu mulai lagi.",
                        "Check the address, the network and whether the PostgreSQL server runs; then start again."),
                e);
    }
}
