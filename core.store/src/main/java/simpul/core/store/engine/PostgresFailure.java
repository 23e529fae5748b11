package simpul.core.store.engine;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;

/** What a failure of PostgreSQL means, by its state. Stateless. */
final class PostgresFailure {
    /** Serialization failure, deadlock: nothing is kept, and the same work done again may well succeed. */
    private static final Set<String> RACES = Set.of("40001", "40P01");
    /** Unique row, table, column: somebody else has made what a look before did not find. */
    private static final Set<String> TAKEN = Set.of("23505", "42P07", "42701");
    /** Cancelled for taking too long; stopping; too many clients; a lock that did not come; a standby. */
    private static final Set<String> AWAY =
            Set.of("57014", "57P01", "57P02", "57P03", "57P05", "25P03", "53300", "53200", "55P03", "25006");

    private static final String DISK_FULL = "53100";
    private static final String CONNECTION = "08";

    private PostgresFailure() {}

    static boolean isRace(Throwable failure) {
        return state(failure).filter(RACES::contains).isPresent();
    }

    static boolean isTaken(Throwable failure) {
        return state(failure).filter(TAKEN::contains).isPresent();
    }

    /** What the rest of the platform knows of such a failure; a bug stays what it is. */
    static RuntimeException told(RuntimeException failure) {
        Optional<SQLException> cause = cause(failure);
        if (cause.isEmpty()) {
            return failure;
        }
        String state = String.valueOf(cause.get().getSQLState());
        if (state.equals(DISK_FULL)) {
            return new StorageFull(failure);
        }
        boolean away = cause.get() instanceof SQLTransientConnectionException
                || state.startsWith(CONNECTION)
                || AWAY.contains(state)
                || RACES.contains(state);
        return away ? new StoreUnavailable(failure) : failure;
    }

    static Optional<String> state(Throwable failure) {
        return cause(failure).map(SQLException::getSQLState);
    }

    static Optional<SQLException> cause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
