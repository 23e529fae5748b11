package simpul.core.model.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Port: records of sectors, bound to a transaction and its scope. Records of regions that the scope does not cover do not
 * exist here; the public sees none. Projection tables must have been prepared by {@link ShapeStore}.
 */
public interface RecordStore {
    Optional<StoredRecord> find(String sector, String type, String id);

    /**
     * Adds a record (version 1) or puts a new version in the place of {@code version - 1}, with projection and claims. A claim
     * that yields is made where the value is free.
     */
    Saving save(StoredRecord record, Projection projection);

    /**
     * The same for records of one type, none of them twice, with a few statements. False when any of them would not have been
     * kept; then the transaction must be refused as a whole.
     */
    boolean saveAll(List<Projected> records);

    /** Whether the record was there in this version and is gone now. */
    boolean delete(StoredRecord record);

    /** Records under all conditions, the newest day first; the key to continue after is the store's. */
    Page<StoredRecord> page(String sector, Reading reading, List<Where> where, Cursor cursor);

    /** Which records of a region claim these values under a unique constraint, by value. */
    Map<String, StoredRecord> claimed(String sector, String type, String region, String constraint, Set<String> values);

    /** Those of many that are there, by identifier, with one statement for each five hundred. */
    Map<String, StoredRecord> found(String sector, String type, Set<String> ids);

    /** Whether a region has any record of the sector. */
    boolean any(String sector, String region);

    /** Answers questions in one snapshot, in their order; groups ordered by key. */
    List<List<AskRow>> ask(List<AskPlan> plans);
}
