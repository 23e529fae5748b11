package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;
import simpul.core.records.values.RowBodies;

/**
 * A column of an exported table. A record with free rows has a line for each of them: in the first everything else stands
 * too, in those below only the key is repeated, so that the table can be taken in again.
 *
 * @param value of a line of a record, for formats that know numbers and days
 * @param words the same as text
 */
record ExportColumn(String heading, Value value, Words words) {
    /** What stands in a column; lines of a record are counted from 0. */
    interface Value {
        @Nullable
        Object of(RecordView record, int line);
    }

    /** The same in words. */
    interface Words {
        String of(RecordView record, int line);
    }

    /** The heading of the column that says where records stand. */
    static final Text STATE = Text.of("Keadaan catatan", "Record state");

    /** The fields, then columns for the rows of parts, then what is only to be read. */
    static List<ExportColumn> of(Vocabulary vocabulary, CellWords words) {
        List<ExportColumn> columns = new ArrayList<>();
        List<String> key = vocabulary.shape().key();
        vocabulary.shape().fields().forEach(f -> columns.add(of(f, words, key.contains(f.code()))));
        PartColumn.of(vocabulary).forEach(c -> columns.add(c.isFree() ? free(c, words) : of(c, words)));
        vocabulary.shape().workflow().ifPresent(flow -> columns.add(state(words)));
        vocabulary.shape().parts().stream()
                .filter(p -> p.onePer() != null && vocabulary.rowCodes(p).isEmpty())
                .forEach(p -> columns.add(joined(p, words)));
        return columns;
    }

    /** How many lines a record has. */
    static int lines(RecordView record, Vocabulary vocabulary) {
        return vocabulary.shape().parts().stream()
                .filter(p -> p.onePer() == null)
                .mapToInt(p -> RowBodies.shown(record.values(), p.code()).size())
                .reduce(1, Math::max);
    }

    private static ExportColumn once(String heading, boolean again, Value value, Function<RecordView, String> words) {
        return new ExportColumn(
                heading,
                (record, line) -> again || line == 0 ? value.of(record, line) : null,
                (record, line) -> again || line == 0 ? words.apply(record) : "");
    }

    /** Where the record stands; a table that is taken in again has it read over. */
    private static ExportColumn state(CellWords words) {
        Function<RecordView, String> cell =
                r -> r.standing() == null ? "" : words.of(r.standing().label());
        return once(words.of(STATE), false, (r, line) -> cell.apply(r), cell);
    }

    private static ExportColumn of(FieldShape field, CellWords words, boolean again) {
        return once(
                words.heading(field),
                again,
                (r, line) -> r.values().get(field.code()),
                r -> words.cell(r, field.code(), r.values().get(field.code())));
    }

    private static ExportColumn free(PartColumn column, CellWords words) {
        PartShape part = column.part();
        return new ExportColumn(
                words.heading(column.heading(), column.field()),
                (r, line) -> {
                    List<Map<String, Object>> rows = RowBodies.shown(r.values(), part.code());
                    return line < rows.size()
                            ? rows.get(line).get(column.field().code())
                            : null;
                },
                (r, line) -> line < RowBodies.shown(r.values(), part.code()).size()
                        ? words.cell(r, part, line, column.field())
                        : "");
    }

    private static ExportColumn of(PartColumn column, CellWords words) {
        PartShape part = column.part();
        return once(
                words.heading(column.heading(), column.field()),
                false,
                (r, line) -> {
                    int row = row(r, column);
                    return row < 0
                            ? null
                            : RowBodies.shown(r.values(), part.code())
                                    .get(row)
                                    .get(column.field().code());
                },
                r -> {
                    int row = row(r, column);
                    return row < 0 ? "" : words.cell(r, part, row, column.field());
                });
    }

    private static int row(RecordView record, PartColumn column) {
        List<Map<String, Object>> rows =
                RowBodies.shown(record.values(), column.part().code());
        for (int i = 0; i < rows.size(); i++) {
            if (column.code()
                    .equals(rows.get(i).get(String.valueOf(column.part().onePer())))) {
                return i;
            }
        }
        return -1;
    }

    /** All rows of a part whose list is away with its module in one cell, to be read by people. */
    private static ExportColumn joined(PartShape part, CellWords words) {
        Function<RecordView, String> cell = record -> {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < RowBodies.shown(record.values(), part.code()).size(); i++) {
                int row = i;
                rows.add(part.fields().stream()
                        .map(f -> words.pair(f, words.cell(record, part, row, f)))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(", ")));
            }
            return String.join(" / ", rows);
        };
        return once(words.label(part), false, (r, line) -> cell.apply(r), cell);
    }
}
