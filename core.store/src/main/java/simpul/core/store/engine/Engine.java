package simpul.core.store.engine;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * What the store needs of a database. Thread-safe.
 *
 * <p>SQL is the same text everywhere; only what differs between engines is asked for here.
 */
public interface Engine extends AutoCloseable {
    /** Reads in one snapshot. */
    <T> T read(Function<Handle, T> work);

    /** Writes in one transaction, kept when {@code keep} says so and rolled back otherwise, or when anything is thrown. */
    <T> T write(Function<Handle, T> work, Predicate<? super T> keep);

    /** Copies the whole database, consistent in itself, into a file that does not exist, while others read and write. */
    void copyTo(Path target);

    /** Whether this failure means that there is no room left. */
    boolean isFull(Throwable failure);

    /** Findings of the engine's own check of its files, empty when all is well. */
    java.util.List<String> integrity();

    @Override
    void close();
}
