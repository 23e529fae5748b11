package simpul.core.model.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;

/** Port: imports of files, bound to a transaction and its scope: each region knows its own. */
public interface ImportStore {
    void add(FileImport fresh);

    Optional<FileImport> find(String id);

    /** The newest first. */
    Page<FileImport> list(String sector, String type, Cursor cursor);

    /** Puts the next in the place of what was read, unless it has moved on since. */
    boolean replace(FileImport next, FileImport read);

    /** Whether {@link #take} would find one. */
    boolean waits(Instant still);

    /**
     * Takes the one that has waited longest, or that stands still because its server was stopped, for this runner.
     *
     * @param runner who works, unique to the process and thread
     * @param still since when nothing must have been heard of the former runner
     */
    Optional<FileImport> take(String runner, Instant still);

    /** Lets go of what runners of a process that is no more have held, by the beginning of their names. */
    void adopt(String runners);

    /** Begins one that this runner has, and of which nothing was kept, from its first row. */
    FileImport restart(FileImport work, String runner);

    /** Which of these keys rows that are done already had. */
    Set<Long> seen(String id, Set<Long> keys);

    /**
     * Says that rows are done; false when the import was cancelled or another runner has taken it.
     *
     * @param keys by which the rows that were taken in are recognised
     */
    boolean advance(
            String id,
            String runner,
            ImportProgress from,
            ImportProgress to,
            List<ImportLine> lines,
            Collection<Long> keys);

    /** Ends the work of a runner; false when it was cancelled meanwhile. */
    boolean end(String id, String runner, ImportState state, @Nullable Text why);

    /** Leaves it to whoever comes next. */
    void release(String id, String runner, @Nullable Text why);

    /** What is kept about rows, in their order. */
    Page<ImportLine> lines(String id, boolean refusedOnly, Cursor cursor);

    /** Forgets all that is kept about rows, before it begins anew. */
    void forgetLines(String id);

    /** What columns with these headings were taken as the last time. */
    Optional<List<String>> columns(String region, String sector, String type, String headings);

    void remember(String region, String sector, String type, String headings, List<String> columns);

    /** Those that are not going on and were last touched before then, with their file still there; the oldest first. */
    List<FileImport> forgettable(Instant before, int most);

    /** Those of a region's type that have their file still. */
    List<FileImport> kept(String region, String sector, String type);

    /**
     * Takes away what could hold anything of its rows: the sample, the rows that something was said about, and the claim on
     * the bytes of its file unless something else has one too. What came of it stays.
     *
     * @return false, with nothing changed, when it goes on or was forgotten before
     */
    boolean forget(FileImport work);
}
