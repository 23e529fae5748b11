package simpul.core.model.region;

import java.util.Optional;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Partners outside regional government, each known to the region that registered it: with whom a region negotiates is not
 * for others to see. Thread-safe.
 */
public interface Partners {
    /** Adds a partner; a name close to an existing one is refused with the question whether that one was meant. */
    Result<Partner> create(Call call, PartnerDraft draft);

    /** Changes a partner that still has the given version; its region stays. */
    Result<Partner> change(Call call, String id, int version, PartnerDraft draft);

    Optional<Partner> find(Scope scope, String id);

    /** The partners that the scope's own region registered, by name. */
    Page<Partner> list(Scope scope, Cursor cursor);

    /** The own region's partner whose name is meant by a slightly different spelling. */
    Optional<Partner> meant(Scope scope, String name);
}
