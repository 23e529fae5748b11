package simpul.core.model.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port: marks of records whose rules were undecided, bound to a transaction and its scope. */
public interface MarkStore {
    /** Puts these marks in the place of what the record carried; none takes them away. */
    void put(String record, List<RecordMark> marks);

    /**
     * The marks of records, by identifier; records without one are absent. Of other regions' records too, for a partner that writes in
     * one must not lose them: whoever asks has been allowed the records, and shows marks to no other region.
     */
    Map<String, List<RecordMark>> of(Collection<String> records);

    /** What heads of agencies answered for in the regions of the scope, the newest first. */
    Page<RecordMark> overrides(Cursor cursor);
}
