package simpul.core.model.record;

import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Reports what heads of agencies answered for while a rule of a sector could not be decided. Thread-safe. */
public interface RecordOverrides {
    /** Those of the regions that the caller covers, the newest first; refused for who may not read records. */
    Result<Page<RecordMark>> list(Caller caller, Cursor cursor);
}
