package simpul.core.records.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    /** Each row of a part in a body after some work on a copy of it; nothing where there are no rows. */
    static void rewritten(
            Map<String, @Nullable Object> tree, String part, Consumer<Map<String, @Nullable Object>> work) {
        if (!(tree.get(part) instanceof List<?> rows)) {
            return;
        }
        List<Map<String, @Nullable Object>> written = new ArrayList<>();
        for (Object row : rows) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((code, value) -> copy.put(String.valueOf(code), value));
            work.accept(copy);
            written.add(copy);
        }
        tree.put(part, written);
    }

    /** Behind what is written, what the same row held before in fields that the shape does not know. */
    static void carry(PartShape part, Map<String, @Nullable Object> tree, Map<String, @Nullable Object> older) {
        if (older.get(part.code()) instanceof List<?> before
                && tree.get(part.code()) instanceof List<?> rows
                && before.stream().anyMatch(row -> holdsMore(part, (Map<?, ?>) row))) {
            SameRows same = new SameRows(part, before, rows);
            for (int i = 0; i < rows.size(); i++) {
                Object row = rows.get(i);
                same.of(i).ifPresent(old -> carry(part, row, old));
            }
        }
    }

    private static boolean holdsMore(PartShape part, Map<?, ?> row) {
        return row.keySet().stream()
                .anyMatch(code -> part.field(String.valueOf(code)).isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static void carry(PartShape part, Object row, Map<?, ?> older) {
        older.forEach((code, value) -> {
            if (part.field(String.valueOf(code)).isEmpty() && !FormerCodes.isOne(String.valueOf(code))) {
                ((Map<String, @Nullable Object>) row).put(String.valueOf(code), value);
            }
        });
    }
}
