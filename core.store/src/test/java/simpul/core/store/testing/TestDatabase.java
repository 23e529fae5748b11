package simpul.core.store.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.engine.PoolLimits;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.home.HomeCheck;

/**
 * Which database the tests of this run stand on: the build runs them once for SQLite and once, with
 * {@code -Dsimpul.test.engine=postgres}, for PostgreSQL, where each data directory gets a fresh database on a server that
 * lives as long as the run. Thread-safe.
 */
public final class TestDatabase {
    private static final boolean POSTGRES =
            System.getProperty("simpul.test.engine", "sqlite").equals("postgres");
    private static final PoolLimits SMALL = new PoolLimits(6, 6);
    private static final String TEMPLATE = "simpul_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<Path, String> MADE = new ConcurrentHashMap<>();
    private static boolean templateMade;
    private static boolean durable;
    private static @Nullable PostgresServer server;

    private TestDatabase() {}

    public static boolean isPostgres() {
        return POSTGRES;
    }

    /** Lets the server of this run be as safe as one in use, for whoever measures; to be said before it is asked for. */
    public static synchronized void beDurable() {
        durable = true;
    }

    /** The server of this run. */
    public static synchronized PostgresServer server() {
        PostgresServer running = server;
        if (running == null) {
            running = PostgresServer.start(durable);
            server = running;
        }
        return running;
    }

    /** The database of a data directory, made when the directory has none. */
    public static DatabaseChoice of(Path folder) {
        DataHome home = new DataHome(folder.toAbsolutePath());
        return POSTGRES && !Files.exists(home.databaseAddress())
                ? new DatabaseChoice(Optional.of(address(home, TEMPLATE)), SMALL)
                : new DatabaseChoice(Optional.empty(), SMALL);
    }

    /** Where a backup of this run is restored: like {@link #of}, but into nothing. */
    public static DatabaseChoice forRestore(Path folder) {
        DataHome home = new DataHome(folder.toAbsolutePath());
        return POSTGRES && !Files.exists(home.databaseAddress())
                ? empty(folder)
                : new DatabaseChoice(Optional.empty(), SMALL);
    }

    /** An empty PostgreSQL database for a data directory, with its password where it belongs. */
    public static DatabaseChoice empty(Path folder) {
        return new DatabaseChoice(Optional.of(address(new DataHome(folder.toAbsolutePath()), "template0")), SMALL);
    }

    /** Changes a database the way a tool does that knows nothing of the program and of its keys. */
    public static void tamper(Path folder, String sql) {
        Path root = folder.toAbsolutePath();
        if (POSTGRES) {
            String name = Objects.requireNonNull(MADE.get(root), "no database was made for this folder");
            server().execute(name, "set session_replication_role = replica", sql);
            return;
        }
        // A plain connection does not enforce foreign keys.
        try (Connection tool = DriverManager.getConnection("jdbc:sqlite:" + root.resolve("simpul.db"));
                Statement statement = tool.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A connection beside the platform to the PostgreSQL database that was made for a data directory. */
    public static Connection beside(Path folder) throws SQLException {
        String name = Objects.requireNonNull(MADE.get(folder.toAbsolutePath()), "no database was made for this folder");
        return server().connect(name);
    }

    private static synchronized String address(DataHome home, String template) {
        forgetDeleted();
        if (template.equals(TEMPLATE) && !templateMade) {
            makeTemplate();
            templateMade = true;
        }
        String name = "t" + NUMBER.incrementAndGet();
        server().execute(
                        "postgres",
                        "create database " + name + " owner " + PostgresServer.USER + " template " + template);
        MADE.put(home.root(), name);
        prepare(home);
        return server().address(name);
    }

    /** The schema is brought up once and copied then. */
    private static void makeTemplate() {
        try {
            Path folder = Files.createTempDirectory("simpul-template");
            DataHome home = new DataHome(folder);
            prepare(home);
            server().execute("postgres", "create database " + TEMPLATE + " owner " + PostgresServer.USER);
            new DatabaseChoice(Optional.of(server().address(TEMPLATE)), SMALL)
                    .open(home, SettableClock.at(StoreFixture.DEMO_DAY), true)
                    .close();
            server().execute(TEMPLATE, "delete from meta where name = 'documents.mark'");
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CannotOpen e) {
            throw new AssertionError(e.diagnosis().toString(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void prepare(DataHome home) {
        try {
            HomeCheck.prepare(home);
            Files.writeString(home.conf().resolve("database-password"), PostgresServer.PASSWORD + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CannotOpen e) {
            throw new AssertionError(e.diagnosis().toString(), e);
        }
    }

    /** A database goes when the folder of its test has gone. */
    private static void forgetDeleted() {
        MADE.forEach((folder, name) -> {
            if (!Files.exists(folder)) {
                server().execute("postgres", "drop database if exists " + name + " with (force)");
                MADE.remove(folder);
            }
        });
    }
}
