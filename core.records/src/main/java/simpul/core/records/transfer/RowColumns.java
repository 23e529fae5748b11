package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts cells that lie flat in a line together as the rows of parts again. For one import. */
final class RowColumns {
    private final Map<String, Codes> parts = new LinkedHashMap<>();

    /** The codes of a part that have columns, in the order of those; each is a row. */
    private record Codes(String codeField, List<String> codes, List<PartColumn> columns) {}

    /** Where the cells of this column go: {@code part[row].field}. */
    String path(PartColumn column) {
        Codes known = parts.computeIfAbsent(
                column.part().code(),
                p -> new Codes(column.part().perCode().orElseThrow().code(), new ArrayList<>(), new ArrayList<>()));
        if (!known.codes().contains(column.code())) {
            known.codes().add(column.code());
        }
        known.columns().add(column);
        return path(known, column);
    }

    private static String path(Codes known, PartColumn column) {
        return column.part().path(known.codes().indexOf(column.code()), column.field());
    }

    Map<String, Object> input(Map<String, String> cells) {
        Map<String, Object> input = new HashMap<>(cells);
        parts.forEach((part, known) -> {
            List<Map<String, Object>> rows = new ArrayList<>();
            known.codes().forEach(code -> rows.add(new HashMap<>(Map.of(known.codeField(), code))));
            for (PartColumn column : known.columns()) {
                Object cell = input.remove(path(known, column));
                if (cell != null) {
                    rows.get(known.codes().indexOf(column.code()))
                            .put(column.field().code(), cell);
                }
            }
            input.put(part, rows);
        });
        return input;
    }
}
