package simpul.core.records.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.PartShape;

/**
 * Which rows of a part are those that the record had before. Where there is one row for each code, the code tells. Free rows
 * have no name: one that says the same as before is the same, and of the others the one that stands in the same place.
 */
final class SameRows {
    private final Map<Integer, Map<?, ?>> found = new HashMap<>();

    SameRows(PartShape part, List<?> before, List<?> rows) {
        List<@Nullable Object> left = new ArrayList<>();
        before.forEach(row -> left.add(known(part, (Map<?, ?>) row)));
        for (int i = 0; i < rows.size(); i++) {
            Object known = known(part, (Map<?, ?>) rows.get(i));
            int same = known == null ? -1 : left.indexOf(known);
            if (same >= 0) {
                take(i, before, same, left);
            }
        }
        for (int i = 0; part.onePer() == null && i < Math.min(rows.size(), before.size()); i++) {
            if (left.get(i) != null && !found.containsKey(i)) {
                take(i, before, i, left);
            }
        }
    }

    private void take(int row, List<?> before, int old, List<@Nullable Object> left) {
        found.put(row, (Map<?, ?>) before.get(old));
        left.set(old, null);
    }

    private static @Nullable Object known(PartShape part, Map<?, ?> row) {
        return part.onePer() == null ? Bodies.values(row, part.fields()) : row.get(part.onePer());
    }

    /** The earlier row of a row by its place; empty for one that is new. */
    Optional<Map<?, ?>> of(int row) {
        return Optional.ofNullable(found.get(row));
    }
}
