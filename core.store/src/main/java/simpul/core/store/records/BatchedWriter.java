package simpul.core.store.records;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Puts many rows into one table with one statement for some dozens of them, because a statement for each costs more than the
 * rows do: its way to PostgreSQL, its preparation in SQLite. The text is the same on both. For one use.
 */
final class BatchedWriter {
    /** Both engines take thirty times as many; beyond this nothing is won. */
    private static final int MOST_VALUES = 1_000;

    private static final SqlParser AS_IT_IS = new SqlParser() {
        @Override
        public ParsedSql parse(String sql, StatementContext context) {
            return ParsedSql.of(sql, ParsedParameters.positional(0));
        }

        @Override
        public String nameParameter(String name, StatementContext context) {
            return name;
        }
    };

    private final String into;
    private final int width;
    private final String behind;
    private final List<@Nullable Object> values = new ArrayList<>();

    /** @param behind what follows the rows, as {@code on conflict (id) do nothing} */
    BatchedWriter(String table, List<String> columns, String behind) {
        this.into = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.width = columns.size();
        this.behind = " " + behind;
    }

    /** Adds a row, its values in the order of the columns. */
    BatchedWriter row(@Nullable Object... row) {
        values.addAll(Arrays.asList(row));
        return this;
    }

    int rows() {
        return values.size() / width;
    }

    /** Writes them in their order; answers how many the table took. */
    int write(Handle sql) {
        int most = Math.max(1, MOST_VALUES / width) * width;
        int written = 0;
        for (int from = 0; from < values.size(); from += most) {
            written += write(sql, values.subList(from, Math.min(values.size(), from + most)));
        }
        return written;
    }

    private int write(Handle sql, List<@Nullable Object> some) {
        String row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        return sql.createUpdate(into + String.join(", ", Collections.nCopies(some.size() / width, row)) + behind)
                .configure(SqlStatements.class, all -> all.setSqlParser(AS_IT_IS))
                .addCustomizer(new Bound(some))
                .execute();
    }

    /** Binds without Jdbi, which takes longer to find out how to bind a value than the driver to bind it. */
    private record Bound(List<@Nullable Object> values) implements StatementCustomizer {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        }
    }
}
