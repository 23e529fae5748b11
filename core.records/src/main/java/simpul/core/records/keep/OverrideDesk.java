package simpul.core.records.keep;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.record.MarkStore;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordOverrides;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;

/** Reports overrides to who may read records. Thread-safe. */
@Component
public final class OverrideDesk implements RecordOverrides {
    private final Gate gate;
    private final Store store;

    @Activate
    public OverrideDesk(@Reference Gate gate, @Reference Store store) {
        this.gate = gate;
        this.store = store;
    }

    @Override
    public Result<Page<RecordMark>> list(Caller caller, Cursor cursor) {
        Optional<Problem> refused = gate.readingRefused(caller);
        return refused.isPresent()
                ? Result.refused(refused.get())
                : Result.done(store.read(
                        caller.scope(), tx -> tx.port(MarkStore.class).overrides(cursor)));
    }
}
