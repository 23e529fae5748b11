package simpul.core.store.engine;

import java.util.concurrent.atomic.LongAdder;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts statements, because the cost of an answer is bounded in statements and not in time. Thread-safe. */
final class StatementCount implements SqlLogger {
    private final LongAdder count = new LongAdder();

    @Override
    public void logBeforeExecution(StatementContext context) {
        count.increment();
    }

    long soFar() {
        return count.sum();
    }
}
