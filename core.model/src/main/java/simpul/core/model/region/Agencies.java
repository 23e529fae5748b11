package simpul.core.model.region;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** The agencies (OPD) of all regions; their names are public among those who may sign in. Thread-safe. */
public interface Agencies {
    /** Adds an agency; a name close to an existing one is refused with the question whether that one was meant. */
    Result<Agency> create(Call call, AgencyDraft draft);

    /** Changes an agency that still has the given version; its region stays. */
    Result<Agency> change(Call call, String id, int version, AgencyDraft draft);

    Optional<Agency> find(Scope scope, String id);

    /** Agencies by name; null for those of every region. */
    Page<Agency> list(Scope scope, @Nullable String region, Cursor cursor);

    /** Head and liaisons of an agency, the head first; empty for callers who look after another region. */
    List<AgencyPost> posts(Caller caller, Agency agency);

    /** The agency of that region whose name is meant by a slightly different spelling. */
    Optional<Agency> meant(Scope scope, String region, String name);
}
