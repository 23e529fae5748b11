package simpul.core.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import simpul.core.model.store.OpenTransaction;

/**
 * SQLite in write-ahead mode with one writing connection, so that nobody ever meets a busy database, and a bounded set
 * of readers. Thread-safe; writers wait in line.
 */
public final class SqliteEngine implements Engine {
    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final SqliteConnections connections;
    private final Readers readers;
    private final Connection writing;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);
    private final Jdbi reader;
    private final Jdbi writer;

    SqliteEngine(SqliteConnections connections) throws SQLException {
        this.connections = connections;
        this.writing = connections.writer();
        this.readers = new Readers(connections, READERS);
        this.reader = prepared(readers);
        this.writer = prepared(new ConnectionFactory() {
            @Override
            public Connection openConnection() {
                return writing;
            }

            @Override
            public void closeConnection(Connection connection) {
                // Kept until the engine closes.
            }
        });
    }

    private static Jdbi prepared(ConnectionFactory factory) {
        Jdbi jdbi = Jdbi.create(factory);
        jdbi.configure(SqlStatements.class, s -> s.setUnusedBindingAllowed(true));
        return jdbi;
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        enter();
        try (Handle handle = reader.open()) {
            handle.begin();
            try {
                return work.apply(handle);
            } finally {
                handle.rollback();
            }
        } finally {
            leave();
        }
    }

    @Override
    public <T> T write(Function<Handle, T> work, Predicate<? super T> keep) {
        enter();
        turn.lock();
        try (Handle handle = writer.open()) {
            handle.begin();
            boolean kept = false;
            try {
                T outcome = work.apply(handle);
                if (keep.test(outcome)) {
                    handle.commit();
                    kept = true;
                }
                return outcome;
            } finally {
                if (!kept) {
                    undo(handle);
                }
            }
        } finally {
            turn.unlock();
            leave();
        }
    }

    /** A second transaction on the same thread would read old rows or wait for itself, so it is a bug that must be seen. */
    private void enter() {
        if (busy.get()) {
            throw new IllegalStateException("This thread already has a transaction open; use its Tx");
        }
        busy.set(true);
        OpenTransaction.entered();
    }

    private void leave() {
        busy.remove();
        OpenTransaction.left();
    }

    private static void undo(Handle handle) {
        // SQLite has already rolled back by itself after a full disk; asking again is then an error.
        if (handle.isInTransaction()) {
            try {
                handle.rollback();
            } catch (RuntimeException alreadyRolledBack) {
                setAutoCommit(handle.getConnection());
            }
        }
    }

    private static void setAutoCommit(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The writing connection is unusable", e);
        }
    }

    @Override
    public void copyTo(Path target) {
        try (Connection own = connections.writer();
                var copy = own.prepareStatement("vacuum into ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot copy the database to " + target, e);
        }
    }

    @Override
    public boolean isFull(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException e && e.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> integrity() {
        List<String> findings = new ArrayList<>();
        try (Connection own = connections.reader();
                Statement statement = own.createStatement()) {
            try (var rows = statement.executeQuery("pragma integrity_check")) {
                while (rows.next()) {
                    if (!"ok".equals(rows.getString(1))) {
                        findings.add(rows.getString(1));
                    }
                }
            }
            try (var rows = statement.executeQuery("pragma foreign_key_check")) {
                while (rows.next()) {
                    findings.add("row " + rows.getString(2) + " of table " + rows.getString(1)
                            + " points to nothing in table " + rows.getString(3));
                }
            }
        } catch (SQLException e) {
            findings.add(String.valueOf(e.getMessage()));
        }
        return findings;
    }

    @Override
    public void close() {
        turn.lock();
        try {
            readers.close();
            writing.close();
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot close the database", e);
        } finally {
            turn.unlock();
        }
    }
}
