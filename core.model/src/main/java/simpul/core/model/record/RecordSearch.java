package simpul.core.model.record;

import java.util.List;
import simpul.core.model.sector.view.Condition;

/**
 * Which records a list shows.
 *
 * @param words looked for in the searchable fields; blank for all
 * @param conditions on queryable fields, all of which must hold
 * @param ownOnly whether records that are shared by other regions are left out
 */
public record RecordSearch(String words, List<Condition> conditions, boolean ownOnly) {
    public static final RecordSearch ALL = new RecordSearch("", List.of());

    /** Own and shared ones. */
    public RecordSearch(String words, List<Condition> conditions) {
        this(words, conditions, false);
    }

    /** The same without those that are shared by other regions. */
    public RecordSearch own() {
        return new RecordSearch(words, conditions, true);
    }

    public RecordSearch {
        conditions = List.copyOf(conditions);
    }
}
