package simpul.core.model.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port: the table of partners. Everything but {@link #named} shows only what the scope's own region registered. */
public interface PartnerStore {
    Optional<Partner> find(String id);

    /** The partners with these identifiers, whoever registered them: for identifiers read from a case that is visible. */
    List<Partner> named(Collection<String> ids);

    /** All partners that a region registered, by name. */
    List<Partner> of(String region);

    Page<Partner> list(Cursor cursor);

    void add(Partner partner);

    /** Whether the row still had the version before {@code next.version()} and was replaced. */
    boolean replace(Partner next);
}
