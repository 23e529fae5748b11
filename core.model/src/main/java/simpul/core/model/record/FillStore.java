package simpul.core.model.record;

import java.util.List;
import java.util.Optional;

/**
 * Port: how far the projection of a type follows its newest shape. For background work; sees the records of all regions.
 * Bound to one transaction.
 */
public interface FillStore {
    /** How far the type has come; empty while nobody has begun. */
    Optional<Fill> find(String sector, String type);

    void keep(String sector, String type, Fill fill);

    /** Records behind a place whose projection bears another mark, ordered by identifier. */
    List<StoredRecord> behind(String sector, String type, String mark, String after, int limit);

    /** Puts rows of one type in the place of the records' older ones, with their claims; a value that another claims stays its. */
    void fill(List<Projected> records);

    /** Records behind a place that were written in this schema or an older one, ordered by identifier. */
    List<StoredRecord> writtenUpTo(String sector, String type, int schema, String after, int limit);

    /**
     * Progress of a type.
     *
     * @param mark of the reading that is followed
     * @param after identifier of the last record that was filled
     * @param done whether every row bears the mark
     * @param restatedAfter identifier of the last record whose derived values were computed again
     * @param restated up to which schema derived values of all records were computed again
     * @param left how many records that look, or the last one, could not compute again
     */
    record Fill(String mark, String after, boolean done, String restatedAfter, int restated, int left) {
        public static Fill begin(String mark, int restated) {
            return new Fill(mark, "", false, "", restated, 0);
        }
    }
}
