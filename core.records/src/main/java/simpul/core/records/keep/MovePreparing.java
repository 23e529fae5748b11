package simpul.core.records.keep;

import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;

/** The first half of moving a record: everything but the transaction. Thread-safe. */
public interface MovePreparing {
    Result<Prepared> moving(Caller caller, String sector, String type, String id, int version, String move);

    /** The same on the written word of the head of the agency, see {@link simpul.core.model.record.RecordMoves#overriding}. */
    MovePreparing answering(String word);
}
