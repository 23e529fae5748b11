package simpul.core.store.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;

/**
 * What the store needs of a database. Thread-safe; at most one transaction a thread.
 *
 * <p>SQL is the same text everywhere; only what differs between engines is asked for here. Every method throws
 * {@link simpul.core.model.store.StoreUnavailable} when the database does not answer, and
 * {@link simpul.core.model.store.StorageFull} when there is no room left.
 */
public interface Engine extends AutoCloseable {
    /** Reads in one snapshot. */
    <T> T read(Function<Handle, T> work);

    /**
     * Writes in one transaction, kept when {@code keep} says so and rolled back otherwise, or when anything is thrown. Any
     * number of writers together come to what some order of them one after another would have come to. So the work may be
     * carried out again from its beginning, after a rollback, and must change nothing else.
     *
     * @param lane writers of one lane come one after another, because they would only meet at the same row; null for a
     *     writer that meets nobody
     */
    <T> T write(@Nullable String lane, Function<Handle, T> work, Predicate<? super T> keep);

    /** Writes in a lane of its own. */
    default <T> T write(Function<Handle, T> work, Predicate<? super T> keep) {
        return write(null, work, keep);
    }

    /** The names of all tables that are there. */
    Set<String> tables();

    /** Copies the whole database, consistent in itself, into a file that does not exist, while others read and write. */
    void copyTo(Path target) throws IOException;

    /** What a copy is called in a backup, {@code simpul.db} or {@code simpul.sql}. */
    String copyName();

    /** Where the database is, for people; no secret in it. */
    String place();

    /** Findings of the engine's own check of its data, empty when all is well. */
    List<Finding> integrity();

    /** Whether other processes may change the database while this one serves. */
    boolean isShared();

    /** Whether this process does the daily work: with several servers on one database, one does, until it ends. */
    boolean holdsJobs();

    /** How many statements were carried out since it was opened, to hold what an answer costs against its bound. */
    long statements();

    @Override
    void close();
}
