package simpul.core.model.record;

import java.util.List;
import simpul.core.model.sector.view.Condition;

/**
 * Which records a list shows.
 *
 * @param words looked for in the searchable fields; blank for all
 * @param conditions on queryable fields, all of which must hold
 */
public record RecordSearch(String words, List<Condition> conditions) {
    public static final RecordSearch ALL = new RecordSearch("", List.of());

    public RecordSearch {
        conditions = List.copyOf(conditions);
    }
}
