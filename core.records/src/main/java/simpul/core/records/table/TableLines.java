package simpul.core.records.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a table one after another. For one thread. */
public interface TableLines extends Closeable {
    /** Characters of a cell, as spreadsheets bound them. */
    int LONGEST_CELL = 32_767;

    /** Columns of a table. */
    int MOST_COLUMNS = 1000;

    /** The next line that is not blank; null behind the last. */
    @Nullable
    TableLine next() throws IOException, Unreadable;
}
