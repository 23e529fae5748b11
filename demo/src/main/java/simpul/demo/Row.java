package simpul.demo;

import java.util.Map;
import java.util.Objects;

/** A line of a {@link Table}; asking for a column that it lacks is a bug. */
record Row(Map<String, String> cells) {
    String get(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }
}
