package simpul.core.model.record;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Records of sectors: the one way to read and write them, for pages, import and API alike. Thread-safe; never to be called
 * while a transaction is open.
 *
 * <p>A record belongs to the region of the caller who creates it. Records of regions that the caller does not cover do not
 * exist for him. Writing needs a running module and an entitled region.
 */
public interface Records {
    /** The newest day first. */
    Result<Page<RecordView>> list(Caller caller, String sector, String type, RecordSearch search, Cursor cursor);

    Result<RecordView> find(Caller caller, String sector, String type, String id);

    /** Reads, derives, checks and keeps a new record, or answers every finding at once. */
    Result<RecordView> create(
            Call call, String sector, String type, Map<String, ? extends @Nullable Object> input, InputStyle style);

    /** Puts these values in the place of the record's, when it still has this version. */
    Result<RecordView> change(
            Call call,
            String sector,
            String type,
            String id,
            int version,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style);

    /**
     * Puts these values in the place of those of some fields and parts, when the record still has this version; the others
     * stay as they are.
     *
     * @param only codes of the fields and parts that are filled in
     */
    Result<RecordView> fill(
            Call call,
            String sector,
            String type,
            String id,
            int version,
            Set<String> only,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style);

    /** Deletes a record, when it still has this version; the audit trail keeps that it was. */
    Result<RecordView> delete(Call call, String sector, String type, String id, int version);

    /**
     * The same, where a rule that cannot be decided does not refuse what is written: the head of the agency answers for it
     * with these words, which stay with the record and in the audit trail. Anybody else is refused; where every rule is
     * decided the words are not needed and not kept.
     */
    Records overriding(String reason);
}
