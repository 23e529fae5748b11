package simpul.core.model.record;

import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Takes what is known about persons out of records. Thread-safe; never to be called while a transaction is open. */
public interface RecordErasure {
    /**
     * Erases the personal fields of a record of the own region and of its rows, when it still has this version, and with them
     * the personal facts about it in the audit trail, whose chain stays whole. Possible in every state of a workflow, and when
     * nothing entitles the region to the sector any more; not while the sector's module is away.
     */
    Result<RecordView> erase(Call call, String sector, String type, String id, int version);
}
