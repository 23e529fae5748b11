package simpul.core.store.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;

/**
 * PostgreSQL with a bounded pool of readers and one of writers. Writers are serializable; one that lost a race begins
 * again, at first beside others, then alone in this process. Thread-safe.
 */
public final class PostgresEngine implements Engine {
    /** Races lost beside others before a writer asks to be alone. */
    private static final int TOGETHER = 3;
    /** Alone, only other servers can win against it. */
    private static final int ATTEMPTS = 10;
    /** A row that a look before did not find is there at the second look; if not, it is a bug. */
    private static final int LOOKS = 3;

    private static final long PAUSE_MILLIS = 20;

    private final PostgresConnections connections;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reader;
    private final Jdbi writer;
    private final WriterQueue queue;
    private final JobsClaim jobs;
    private final OneTransaction one = new OneTransaction();
    private final StatementCount statements = new StatementCount();

    PostgresEngine(PostgresConnections connections, PoolLimits limits) {
        this.connections = connections;
        this.readers = connections.readers(limits);
        this.writers = connections.writers(limits);
        this.reader = prepared(readers);
        this.writer = prepared(writers);
        this.queue = new WriterQueue(limits.writers());
        this.jobs = new JobsClaim(connections);
    }

    private Jdbi prepared(HikariDataSource pool) {
        Jdbi jdbi = Jdbi.create(pool);
        jdbi.configure(SqlStatements.class, s -> s.setUnusedBindingAllowed(true));
        jdbi.setSqlLogger(statements);
        return jdbi;
    }

    @Override
    public long statements() {
        return statements.soFar();
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        one.enter();
        try {
            return transaction(reader, work, nothing -> false);
        } catch (RuntimeException e) {
            throw PostgresFailure.told(e);
        } finally {
            one.leave();
        }
    }

    @Override
    public <T> T write(@Nullable String lane, Function<Handle, T> work, Predicate<? super T> keep) {
        one.enter();
        try {
            return queue.inLane(lane, () -> repeated(work, keep));
        } catch (RuntimeException e) {
            throw PostgresFailure.told(e);
        } finally {
            one.leave();
        }
    }

    private <T> T repeated(Function<Handle, T> work, Predicate<? super T> keep) {
        for (int attempt = 1; ; attempt++) {
            try {
                return queue.placed(attempt > TOGETHER, () -> transaction(writer, work, keep));
            } catch (RuntimeException e) {
                boolean again = PostgresFailure.isRace(e) && attempt < ATTEMPTS
                        || PostgresFailure.isTaken(e) && attempt < LOOKS;
                if (!again) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Two servers that would meet again at the same moment had better not. */
    private static void pause(int attempt) {
        long millis = ThreadLocalRandom.current().nextLong(PAUSE_MILLIS * attempt);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static <T> T transaction(Jdbi database, Function<Handle, T> work, Predicate<? super T> keep) {
        try (Handle handle = database.open()) {
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
        }
    }

    private static void undo(Handle handle) {
        try {
            handle.rollback();
        } catch (RuntimeException gone) {
            // With its connection the database forgets the transaction; what failed before is what counts.
            return;
        }
    }

    @Override
    public Set<String> tables() {
        return read(sql -> sql.createQuery("select relname from pg_class"
                        + " where relnamespace = current_schema()::regnamespace and relkind = 'r'")
                .mapTo(String.class)
                .set());
    }

    @Override
    public void copyTo(Path target) throws IOException {
        try (Connection own = connections.own()) {
            PostgresCopy.write(own, target);
        } catch (SQLException e) {
            throw new IOException("Cannot copy the database to " + target + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String copyName() {
        return PostgresCopy.NAME;
    }

    @Override
    public String place() {
        return connections.address().text();
    }

    @Override
    public List<Finding> integrity() {
        return read(PostgresCheck::findings);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public boolean holdsJobs() {
        return jobs.holds();
    }

    @Override
    public void close() {
        jobs.close();
        readers.close();
        writers.close();
    }
}
