package simpul.core.store.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;

/**
 * SQLite in write-ahead mode with one writing connection, so that nobody ever meets a busy database, and a bounded set
 * of readers. Thread-safe; writers wait in line.
 */
public final class SqliteEngine implements Engine {
    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final Path file;
    private final SqliteConnections connections;
    private final Readers readers;
    private final Connection writing;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final OneTransaction one = new OneTransaction();
    private final StatementCount statements = new StatementCount();
    private final Jdbi reader;
    private final Jdbi writer;

    SqliteEngine(Path file, SqliteConnections connections) throws SQLException {
        this.file = file;
        this.connections = connections;
        this.readers = new Readers(connections, READERS);
        // The first of its kind takes as long as the driver needs to open the file.
        CompletableFuture<Jdbi> first = CompletableFuture.supplyAsync(() -> prepared(readers));
        this.writing = connections.writer();
        this.reader = first.join();
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

    private Jdbi prepared(ConnectionFactory factory) {
        Jdbi jdbi = Jdbi.create(factory);
        jdbi.configure(SqlStatements.class, s -> s.setUnusedBindingAllowed(true));
        jdbi.setSqlLogger(statements);
        jdbi.setStatementBuilderFactory(KeptStatements.ofEach());
        return jdbi;
    }

    @Override
    public long statements() {
        return statements.soFar();
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        one.enter();
        try (Handle handle = reader.open()) {
            handle.begin();
            try {
                return work.apply(handle);
            } finally {
                handle.rollback();
            }
        } catch (RuntimeException e) {
            throw SqliteFailure.told(e);
        } finally {
            one.leave();
        }
    }

    @Override
    public <T> T write(@Nullable String lane, Function<Handle, T> work, Predicate<? super T> keep) {
        one.enter();
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
        } catch (RuntimeException e) {
            throw SqliteFailure.told(e);
        } finally {
            turn.unlock();
            one.leave();
        }
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
    public void copyTo(Path target) throws IOException {
        try (Connection own = connections.writer();
                var copy = own.prepareStatement("vacuum into ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new IOException("Cannot copy the database to " + target + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Set<String> tables() {
        return read(sql -> sql.createQuery("select name from sqlite_master where type = 'table'")
                .mapTo(String.class)
                .set());
    }

    @Override
    public String copyName() {
        return "simpul.db";
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public boolean holdsJobs() {
        // The lock of the data directory has settled it.
        return true;
    }

    @Override
    public List<Finding> integrity() {
        List<Finding> findings = new ArrayList<>();
        try (Connection own = connections.reader();
                Statement statement = own.createStatement()) {
            try (var rows = statement.executeQuery("pragma integrity_check")) {
                while (rows.next()) {
                    if (!"ok".equals(rows.getString(1))) {
                        findings.add(Damage.of(copyName(), rows.getString(1)));
                    }
                }
            }
            try (var rows = statement.executeQuery("pragma foreign_key_check")) {
                while (rows.next()) {
                    findings.add(Damage.of(
                            copyName(),
                            "row " + rows.getString(2) + " of table " + rows.getString(1)
                                    + " points to nothing in table " + rows.getString(3)));
                }
            }
        } catch (SQLException e) {
            findings.add(Damage.of(copyName(), String.valueOf(e.getMessage())));
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
