package simpul.core.model.region;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port: the table of agencies. */
public interface AgencyStore {
    Optional<Agency> find(String id);

    /** All agencies of a region, by name. */
    List<Agency> of(String region);

    Page<Agency> list(@Nullable String region, Cursor cursor);

    void add(Agency agency);

    /** Whether the row still had the version before {@code next.version()} and was replaced. */
    boolean replace(Agency next);
}
