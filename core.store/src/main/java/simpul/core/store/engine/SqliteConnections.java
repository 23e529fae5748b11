package simpul.core.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens connections to one SQLite file with the settings that the store relies on. Immutable. */
final class SqliteConnections {
    private static final int BUSY_MILLIS = 15_000;
    private static final int LOG_BYTES = 64 * 1024 * 1024;
    private final Path file;

    /** @param nativeFolder where the native library of the driver is kept */
    SqliteConnections(Path file, Path nativeFolder) {
        this.file = file;
        NativeLibrary.in(nativeFolder);
    }

    /** The one connection that writes: takes the write lock when a transaction begins. */
    Connection writer() throws SQLException {
        return source(SQLiteConfig.TransactionMode.IMMEDIATE).getConnection();
    }

    /** A connection that cannot write. */
    Connection reader() throws SQLException {
        Connection connection = source(SQLiteConfig.TransactionMode.DEFERRED).getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = true");
        }
        return connection;
    }

    /** For the migration tool, which opens what it needs. */
    SQLiteDataSource forMigration() {
        return source(SQLiteConfig.TransactionMode.DEFERRED);
    }

    private SQLiteDataSource source(SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // An acknowledged write has to survive a power cut: one fsync a commit.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        // A long backup lets the log grow; afterwards it gives the room back.
        config.setJournalSizeLimit(LOG_BYTES);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
