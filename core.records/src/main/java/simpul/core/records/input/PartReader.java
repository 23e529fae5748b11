package simpul.core.records.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.Row;

/** Reads the rows of one part of one record. */
final class PartReader {
    private final PartType part;
    private final FieldReader reader;
    private final InputStyle style;
    private final StrangeCodes strange;
    private final List<Finding> findings;
    private final Set<Object> seen = new HashSet<>();

    PartReader(PartType part, FieldReader reader, InputStyle style, StrangeCodes strange, List<Finding> findings) {
        this.part = part;
        this.reader = reader;
        this.style = style;
        this.strange = strange;
        this.findings = findings;
    }

    /** The rows that say something, in the order of the list on that day where there is one row per code. */
    List<Row> read(Object raw, LocalDate day) {
        if (raw instanceof String s && s.isBlank()) {
            return List.of();
        }
        if (!(raw instanceof List<?> sent)) {
            findings.add(RowFindings.about(
                    part,
                    "FIELD_TYPE",
                    "%s harus dikirim sebagai daftar baris.",
                    "%s must be sent as a list of rows."));
            return List.of();
        }
        if (sent.size() > PartType.MOST_ROWS) {
            findings.add(RowFindings.about(
                    part,
                    "PART_TOO_MANY",
                    "%s paling banyak " + PartType.MOST_ROWS + " baris. Bagi menjadi beberapa catatan.",
                    "%s has at most " + PartType.MOST_ROWS + " rows. Make several records of it."));
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            row(i, sent.get(i), rows);
        }
        sort(rows, day);
        return rows;
    }

    private void row(int index, @Nullable Object raw, List<Row> rows) {
        if (!(raw instanceof Map<?, ?> cells)) {
            findings.add(RowFindings.about(
                    part,
                    "FIELD_TYPE",
                    "Setiap baris %s harus dikirim sebagai objek.",
                    "Each row of %s must be sent as an object."));
            return;
        }
        if (!says(cells)) {
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        part.fields().forEach(field -> value(field, cells.get(field.code()), values, found));
        cells.keySet().stream()
                .map(String::valueOf)
                .filter(name -> part.field(name).isEmpty())
                .sorted()
                .forEach(name -> found.add(RecordReader.unknown(name)));
        @Nullable
        Object code =
                part.onePer().<@Nullable Object>map(f -> values.get(f.code())).orElse(null);
        if (code != null && !seen.add(code)) {
            found.add(Told.about(
                    part.onePer().orElseThrow(),
                    "PART_TWICE",
                    "%s ini sudah ada pada baris lain. Gabungkan kedua barisnya.",
                    "There is another row for this %s. Make one row of both."));
        }
        found.forEach(f -> findings.add(RowFindings.in(part, index, code, f)));
        rows.add(Row.of(part, index, values));
    }

    private void value(Field<?> field, @Nullable Object raw, Map<String, Object> values, List<Finding> found) {
        int before = found.size();
        if (raw != null) {
            strange.again(part, field, raw, style)
                    .or(() -> reader.read(field, raw, found))
                    .ifPresent(v -> values.put(field.code(), v));
        }
        if (!values.containsKey(field.code()) && found.size() == before && (field.isRequired() || isCode(field))) {
            found.add(Told.required(field));
        }
    }

    /** A form and a table name the code of every row; only what people write beside it says something. */
    private boolean says(Map<?, ?> cells) {
        return cells.entrySet().stream()
                .filter(cell -> style == InputStyle.PROGRAMS
                        || part.onePer()
                                .filter(f -> f.code().equals(cell.getKey()))
                                .isEmpty())
                .map(Map.Entry::getValue)
                .anyMatch(value -> value != null && !(value instanceof String s && s.isBlank()));
    }

    private boolean isCode(Field<?> field) {
        return part.onePer().filter(f -> f.code().equals(field.code())).isPresent();
    }

    private void sort(List<Row> rows, LocalDate day) {
        part.onePer()
                .ifPresent(field -> field.codes().flatMap(list -> list.on(day)).ifPresent(edition -> {
                    List<String> order =
                            edition.codes().stream().map(c -> c.code()).toList();
                    rows.sort(Comparator.comparingInt(
                            row -> order.indexOf(Objects.toString(row.values().get(field.code()), ""))));
                }));
    }
}
