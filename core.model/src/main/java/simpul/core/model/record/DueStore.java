package simpul.core.model.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Port: by when something has to be done about records, bound to a transaction and its scope. Only what is still open has a row,
 * so that it is found without reading records.
 */
public interface DueStore {
    /** What is due about one record. */
    record Due(String deadline, Instant at, @Nullable LocalDate day) {}

    /**
     * Deadlines of a type about which a caller can do something.
     *
     * @param deadlines their codes
     */
    record Wanted(String sector, String type, Set<String> deadlines) {
        public Wanted {
            deadlines = Set.copyOf(deadlines);
        }
    }

    /** A record with what is due about it. */
    record Pressing(StoredRecord record, Due due) {}

    /** How far the records of a type have been counted for the deadlines it has now. */
    record Count(String mark, String after) {}

    /** Puts these in the place of what was due about records of one type; none takes it away. */
    void put(Map<StoredRecord, List<Due>> dues);

    /** What is due about records, by identifier, the soonest first; records without are absent. */
    Map<String, List<Due>> of(Collection<String> records);

    /** What is due before a moment about records of the scope's own region, the soonest first. */
    List<Pressing> pressing(Wanted wanted, Instant before, int limit);

    /** The same about records of other regions that are shared with it. */
    List<Pressing> pressingShared(Wanted wanted, Instant before, int limit);

    /**
     * A type has these deadlines from now on: its records have to be counted, unless that was done for the same ones or there are
     * none. Where it has none any more, nothing is due about them.
     *
     * @param mark stands for the deadlines; empty where there are none
     * @param counted whether there is nothing to count
     */
    void declare(String sector, String type, String mark, boolean counted);

    /** Where counting goes on; empty when it is done. */
    Optional<Count> open(String sector, String type);

    /** Records of all regions behind a place, ordered by identifier. */
    List<StoredRecord> behind(String sector, String type, String after, int limit);

    /** Counting has come to this record; null when it is done. */
    void reached(String sector, String type, @Nullable String after);
}
