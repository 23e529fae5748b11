package simpul.core.model.agreement;

import java.util.Optional;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port: batches of the scope's own region. */
public interface BatchStore {
    Optional<Batch> find(String id);

    Page<Batch> list(Cursor cursor);

    void add(Batch fresh);

    /** Whether the row still had the version before {@code next.version()} and was replaced. */
    boolean replace(Batch next);
}
