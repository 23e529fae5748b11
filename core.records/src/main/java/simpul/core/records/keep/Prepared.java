package simpul.core.records.keep;

import simpul.core.model.record.RecordView;
import simpul.core.model.result.Result;
import simpul.core.model.store.Tx;

/** A record that is judged and has only to be put in its place, in a transaction that may hold others. */
@FunctionalInterface
public interface Prepared {
    Result<RecordView> keep(Tx tx);
}
