package simpul.core.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.ConnectionFactory;

/** A bounded set of reading connections, opened when first needed and kept. Thread-safe. */
final class Readers implements ConnectionFactory, AutoCloseable {
    private final SqliteConnections connections;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(SqliteConnections connections, int most) {
        this.connections = connections;
        this.free = new Semaphore(most, true);
    }

    @Override
    public Connection openConnection() throws SQLException {
        free.acquireUninterruptibly();
        try {
            Connection kept = idle.pollFirst();
            return kept != null ? kept : connections.reader();
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw e;
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            if (closed) {
                connection.close();
            } else {
                idle.addFirst(connection);
            }
        } finally {
            free.release();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection c = idle.pollFirst(); c != null; c = idle.pollFirst()) {
            c.close();
        }
    }
}
