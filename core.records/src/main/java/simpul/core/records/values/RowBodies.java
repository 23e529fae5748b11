package simpul.core.records.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.PartShape;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;

/** The rows of parts as JSON and back. Stateless. */
public final class RowBodies {
    private RowBodies() {}

    /** The rows of a part among values of a draft; none where it has none. */
    public static List<Row> rows(Map<String, Object> values, String part) {
        return values.get(part) instanceof List<?> rows
                ? rows.stream().map(Row.class::cast).toList()
                : List.of();
    }

    /** The rows of a part among values that were read from a body or shown. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> shown(Map<String, Object> values, String part) {
        return values.get(part) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    /** Values that were read from a body as the writing path holds them: the rows of parts as rows. */
    public static Map<String, Object> typed(Map<String, Object> read, RecordType type) {
        Map<String, Object> values = new LinkedHashMap<>(read);
        for (PartType part : type.parts()) {
            List<Map<String, Object>> shown = shown(read, part.code());
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                rows.add(Row.of(part, i, shown.get(i)));
            }
            if (!rows.isEmpty()) {
                values.put(part.code(), rows);
            }
        }
        return values;
    }

    static List<Map<String, Object>> each(List<?> rows, UnaryOperator<Object> written) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (Object row : rows) {
            Map<?, ?> values = row instanceof Row r ? r.values() : (Map<?, ?>) row;
            Map<String, Object> tree = new LinkedHashMap<>();
            values.forEach((code, value) -> tree.put(String.valueOf(code), written.apply(value)));
            trees.add(tree);
        }
        return trees;
    }

    static List<Map<String, Object>> read(List<?> rows, PartShape part) {
        List<Map<String, Object>> read = new ArrayList<>();
        rows.forEach(row -> read.add(Bodies.values((Map<?, ?>) row, part.fields())));
        return read;
    }

    /** Behind what is written, what the older row of the same code held in fields that the shape does not know. */
    static void carry(PartShape part, Map<String, @Nullable Object> tree, Map<String, @Nullable Object> older) {
        if (part.onePer() == null || !(older.get(part.code()) instanceof List<?> before)) {
            return;
        }
        for (Object row : tree.get(part.code()) instanceof List<?> rows ? rows : List.of()) {
            same(before, row, part.onePer()).ifPresent(old -> carry(part, row, old));
        }
    }

    @SuppressWarnings("unchecked")
    private static void carry(PartShape part, Object row, Map<?, ?> older) {
        older.forEach((code, value) -> {
            if (part.field(String.valueOf(code)).isEmpty()) {
                ((Map<String, @Nullable Object>) row).put(String.valueOf(code), value);
            }
        });
    }

    private static Optional<Map<?, ?>> same(List<?> before, Object row, String field) {
        Object code = ((Map<?, ?>) row).get(field);
        for (Object old : before) {
            if (old instanceof Map<?, ?> map && code != null && code.equals(map.get(field))) {
                return Optional.of(map);
            }
        }
        return Optional.empty();
    }
}
