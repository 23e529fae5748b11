package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts cells that lie flat in a line, or below each other, together as the rows of parts again. For one import. */
final class RowColumns {
    private static final Pattern ROW = Pattern.compile("([a-z0-9_]+)\\[(\\d{1,6})\\](?:\\.(.*))?");

    private final Map<String, Codes> parts = new LinkedHashMap<>();
    private final Map<String, PartColumn> free = new LinkedHashMap<>();

    /** The codes of a part that have columns, in the order of those; each is a row. */
    private record Codes(String codeField, List<String> codes, List<PartColumn> columns) {}

    /** Where the cells of this column go: {@code part[row].field}, or {@code part.field} for the row of each line. */
    String path(PartColumn column) {
        if (column.isFree()) {
            free.put(column.key(), column);
            return column.key();
        }
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

    /** The columns of free rows. */
    Set<String> free() {
        return free.keySet();
    }

    Map<String, Object> input(List<ImportRow> lines) {
        Map<String, Object> input = new HashMap<>(lines.get(0).cells());
        input.keySet().removeAll(free.keySet());
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
        free.values().stream().map(c -> c.part().code()).distinct().forEach(part -> input.put(part, rows(part, lines)));
        return input;
    }

    /** A row for each line, so that a finding leads back to it; what says nothing behind the last is left out. */
    private List<Map<String, Object>> rows(String part, List<ImportRow> lines) {
        List<PartColumn> columns =
                free.values().stream().filter(c -> c.part().code().equals(part)).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        int said = 0;
        for (ImportRow line : lines) {
            Map<String, Object> row = new HashMap<>();
            columns.stream()
                    .filter(c -> !line.isBlank(c.key()))
                    .forEach(c -> row.put(c.field().code(), line.cells().getOrDefault(c.key(), "")));
            rows.add(row);
            said = row.isEmpty() ? said : rows.size();
        }
        return rows.subList(0, said);
    }

    /** Where a finding of a row stands: the line of that row and its column; empty where it is of no free row. */
    Optional<At> at(String path) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return Optional.empty();
        }
        String column = row.group(1) + "." + row.group(3);
        boolean known = free.values().stream().anyMatch(c -> c.part().code().equals(row.group(1)));
        return known ? Optional.of(new At(Integer.parseInt(row.group(2)), column)) : Optional.empty();
    }

    /** @param line of the record, counted from 0 */
    record At(int line, String column) {}
}
