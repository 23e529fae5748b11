package simpul.core.model.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Port: records of other regions that are shared with the region of the scope; see {@link ShareShape}. Only for scopes of
 * people who act for a region; for others there are none. Bound to one transaction.
 */
public interface ShareStore {
    /** A record that is shared with the scope's region, in whichever way. */
    Optional<StoredRecord> find(String sector, String type, String id);

    /**
     * The records of {@link RecordStore#page} together with those shared by these ways, in one order.
     *
     * @param ways those by which every field of the conditions may be seen
     */
    Page<StoredRecord> page(String sector, Reading reading, List<Where> where, Set<String> ways, Cursor cursor);

    /**
     * Answers a question over the records that are shared with the scope's region, and none of its own.
     *
     * @param shares by which they are shared now; the question looks at no column that one of them does not show
     */
    List<AskRow> ask(AskPlan plan, List<ShareShape> shares);

    /** By which ways the scope's region has come to see these records; own ones are absent. */
    Map<String, Set<String>> ways(Collection<String> records);

    /** Shares records of one type by these ways and no others, each with the regions that its projection names. */
    void share(List<StoredRecord> records, List<ShareShape> shares);

    /** The same for every record of a type whose shares have changed. */
    void shareAll(String sector, String type, List<ShareShape> shares);
}
