package simpul.core.model.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one row that a record has in the projection table of its type.
 *
 * @param columns values of the queryable fields by field code: {@code Long} for numbers, days (epoch day),
 *     moments (epoch second) and yes/no (1, 0), {@code String} for the rest, null for none
 * @param search lower-case words of the searchable fields
 * @param unique what the record claims, by constraint code; constraints with a missing field claim nothing
 */
public record Projection(Map<String, @Nullable Object> columns, String search, Map<String, String> unique) {
    public Projection {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        unique = Collections.unmodifiableMap(new TreeMap<>(unique));
    }
}
