package simpul.core.model.record;

import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Takes records through their workflow. Thread-safe; never to be called while a transaction is open. */
public interface RecordMoves {
    /**
     * Takes a move, when the record still has this version, its state and the caller's role allow it, nothing that the new
     * state requires is missing, and no rule of the move objects. A refusal says all of that at once, and which moves are
     * possible.
     */
    Result<RecordView> move(Call call, String sector, String type, String id, int version, String move);

    /** The same on the written word of the head of the agency, as {@link Records#overriding}. */
    RecordMoves overriding(String reason);
}
