package simpul.core.model.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port: the table of agencies. */
public interface AgencyStore {
    Optional<Agency> find(String id);

    /** Those of many that are there, by identifier, with one statement for each five hundred. */
    Map<String, Agency> found(Set<String> ids);

    /** All agencies of a region, by name. */
    List<Agency> of(String region);

    /** The same for many regions, with one statement for each five hundred; a region without agencies is not there. */
    Map<String, List<Agency>> of(Set<String> regions);

    Page<Agency> list(@Nullable String region, Cursor cursor);

    void add(Agency agency);

    /** Whether the row still had the version before {@code next.version()} and was replaced. */
    boolean replace(Agency next);
}
