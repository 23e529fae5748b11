package simpul.core.model.agreement;

import java.util.Optional;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Batches of concepts (<em>paket konsep</em>); each is private to the region that brings it. Thread-safe. */
public interface Batches {
    Result<Batch> create(Call call, String title, String note);

    Result<Batch> change(Call call, String id, int version, String title, String note);

    Optional<Batch> find(Scope scope, String id);

    /** Batches of the scope's region, by title. */
    Page<Batch> list(Scope scope, Cursor cursor);
}
