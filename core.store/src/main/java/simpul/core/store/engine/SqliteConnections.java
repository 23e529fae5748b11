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
    /** Pages of 4 KB that wait in the log before they are put into place; one that changes often is put there once. */
    private static final int LOG_PAGES = 4_000;
    /** In kibibytes, as the negative number says. An identifier tells nothing, so that each insert meets other pages. */
    private static final int WRITER_CACHE = -32 * 1024;

    private static final int READER_CACHE = -8 * 1024;
    private final Path file;

    /** @param nativeFolder where the native library of the driver is kept */
    SqliteConnections(Path file, Path nativeFolder) {
        this.file = file;
        NativeLibrary.in(nativeFolder);
    }

    /** The one connection that writes: takes the write lock when a transaction begins. */
    Connection writer() throws SQLException {
        return source(SQLiteConfig.TransactionMode.IMMEDIATE, WRITER_CACHE).getConnection();
    }

    /** A connection that cannot write. */
    Connection reader() throws SQLException {
        Connection connection =
                source(SQLiteConfig.TransactionMode.DEFERRED, READER_CACHE).getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = true");
        }
        return connection;
    }

    /** For the migration tool, which opens what it needs. */
    SQLiteDataSource forMigration() {
        return source(SQLiteConfig.TransactionMode.DEFERRED, READER_CACHE);
    }

    private SQLiteDataSource source(SQLiteConfig.TransactionMode mode, int cache) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // An acknowledged write has to survive a power cut: one fsync a commit.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        // A long backup lets the log grow; afterwards it gives the room back.
        config.setJournalSizeLimit(LOG_BYTES);
        config.setWalAutocheckpoint(LOG_PAGES);
        config.setCacheSize(cache);
        config.setBusyTimeout(BUSY_MILLIS);
        // Identifiers are our own; asking for row numbers would be a second statement behind each insert.
        config.setGetGeneratedKeys(false);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
