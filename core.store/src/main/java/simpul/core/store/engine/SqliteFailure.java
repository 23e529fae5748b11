package simpul.core.store.engine;

import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;

/** What a failure of SQLite means, by its code. Stateless. */
final class SqliteFailure {
    /** A code that says more has the general one in its lowest byte. */
    private static final int GENERAL = 0xff;

    private SqliteFailure() {}

    /** What the rest of the platform knows of such a failure; a bug stays what it is. */
    static RuntimeException told(RuntimeException failure) {
        return code(failure)
                .<RuntimeException>map(code -> switch (code) {
                    case SQLITE_FULL -> new StorageFull(failure);
                    // The disk fails, or another program holds the file or has taken the right to it.
                    case SQLITE_BUSY, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN -> new StoreUnavailable(failure);
                    default -> failure;
                })
                .orElse(failure);
    }

    private static Optional<SQLiteErrorCode> code(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException e) {
                return Optional.of(SQLiteErrorCode.getErrorCode(e.getResultCode().code & GENERAL));
            }
        }
        return Optional.empty();
    }
}
