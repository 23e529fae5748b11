package simpul.core.records.transfer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Walks all records that a caller may see, each page in a snapshot of its own; nothing is held in between. */
record Pages(Records records, Caller caller, String sector, String type, RecordSearch search) {
    /** Takes one record at a time. */
    interface Taker {
        void take(RecordView record) throws IOException;
    }

    Result<Page<RecordView>> page(@Nullable String after) {
        return records.list(caller, sector, type, search, new Cursor(Cursor.MOST, after));
    }

    void walk(Taker taker) throws IOException {
        String after = null;
        do {
            Result<Page<RecordView>> page = page(after);
            if (!page.isDone()) {
                throw new IOException(
                        "The export was cut off: " + page.problem().detail().en());
            }
            for (RecordView record : page.value().items()) {
                taker.take(record);
            }
            after = page.value().next();
        } while (after != null);
    }
}
