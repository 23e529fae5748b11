package simpul.core.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to do the daily work of one database, held by one process at a time. It is an advisory lock on a connection
 * of its own, so that the database gives it back when the process or the network ends. Thread-safe.
 */
final class JobsClaim implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobsClaim.class);
    /** "simpul" and "jobs", as ASCII: locks of one database are told apart by two numbers. */
    private static final String KEY = "(1936289136, 1785688691)";

    private static final int ANSWER_SECONDS = 5;

    private final PostgresConnections connections;
    private @Nullable Connection held;

    JobsClaim(PostgresConnections connections) {
        this.connections = connections;
    }

    synchronized boolean holds() {
        try {
            Connection before = held;
            if (before != null && before.isValid(ANSWER_SECONDS)) {
                return true;
            }
            close();
            Connection fresh = connections.own();
            if (take(fresh)) {
                held = fresh;
                return true;
            }
            fresh.close();
            return false;
        } catch (SQLException e) {
            LOG.info("Nobody can be asked for the daily work: {}", e.getMessage());
            return false;
        }
    }

    private static boolean take(Connection fresh) throws SQLException {
        try (var statement = fresh.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock" + KEY)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            fresh.close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        Connection before = held;
        held = null;
        if (before != null) {
            try {
                before.close();
            } catch (SQLException e) {
                LOG.debug("The connection of the daily work was gone", e);
            }
        }
    }
}
