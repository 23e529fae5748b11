package simpul.core.store.engine;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Prepared statements of one connection that are used again under the same text. In SQLite preparing a small statement takes
 * longer than carrying it out, and its driver keeps none. A statement that is in use is never handed out twice. For one
 * thread at a time, as the connection is.
 */
final class KeptStatements implements StatementBuilder {
    private static final int MOST = 200;
    private final StatementBuilder plain = new DefaultStatementBuilder();
    // The first is the one that has not been used for longest.
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
    private final Map<Statement, String> inUse = new IdentityHashMap<>();

    private KeptStatements() {}

    /** Those of each connection of one engine, whose connections live as long as it does. */
    static StatementBuilderFactory ofEach() {
        Map<Connection, KeptStatements> all = new ConcurrentHashMap<>();
        return connection -> all.computeIfAbsent(connection, c -> new KeptStatements());
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement given = kept != null ? kept : plain.create(connection, sql, context);
        inUse.put(given, sql);
        return given;
    }

    @Override
    public void close(Connection connection, String template, Statement statement) throws SQLException {
        // What is said here is the text before its parameters were put in.
        String sql = inUse.remove(statement);
        if (sql == null || idle.containsKey(sql)) {
            plain.close(connection, template, statement);
            return;
        }
        PreparedStatement used = (PreparedStatement) statement;
        // Otherwise the values would be kept too.
        used.clearParameters();
        used.clearBatch();
        idle.put(sql, used);
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> oldest = idle.values().iterator();
            PreparedStatement gone = oldest.next();
            oldest.remove();
            gone.close();
        }
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return plain.createCall(connection, sql, context);
    }
}
