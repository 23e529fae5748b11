package simpul.core.model.record;

import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Takes rows in, through the same writing path as a form. Thread-safe; never to be called while a transaction is open. */
public interface Imports {
    int MOST_ROWS = 100_000;

    /** Refused as a whole only when the caller may not write, or the text is no table with known columns. */
    Result<ImportReport> run(Call call, String sector, String type, ImportRequest request);
}
