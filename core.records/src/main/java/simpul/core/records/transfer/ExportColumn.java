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
 * A column of an exported table.
 *
 * @param value of a record, for formats that know numbers and days
 * @param words the same as text
 */
record ExportColumn(String heading, Function<RecordView, @Nullable Object> value, Function<RecordView, String> words) {
    /** The heading of the column that says where records stand. */
    static final Text STATE = Text.of("Keadaan catatan", "Record state");

    /** The fields, then a column for each code and field of the parts that have one row per code. */
    static List<ExportColumn> of(Vocabulary vocabulary, CellWords words) {
        List<ExportColumn> columns = new ArrayList<>();
        vocabulary.shape().fields().forEach(f -> columns.add(of(f, words)));
        PartColumn.of(vocabulary).forEach(c -> columns.add(of(c, words)));
        vocabulary.shape().workflow().ifPresent(flow -> columns.add(state(words)));
        return columns;
    }

    /** Where the record stands; a table that is taken in again has it read over. */
    private static ExportColumn state(CellWords words) {
        Function<RecordView, String> cell =
                r -> r.standing() == null ? "" : words.of(r.standing().label());
        return new ExportColumn(words.of(STATE), cell::apply, cell);
    }

    static ExportColumn of(FieldShape field, CellWords words) {
        return new ExportColumn(
                words.heading(field),
                r -> r.values().get(field.code()),
                r -> words.cell(r, field.code(), r.values().get(field.code())));
    }

    private static ExportColumn of(PartColumn column, CellWords words) {
        PartShape part = column.part();
        return new ExportColumn(
                words.heading(column.heading(), column.field()),
                r -> {
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

    /** The parts that a table cannot hold flat: rows are free, or the module with their list is away. */
    static List<PartShape> rest(Vocabulary vocabulary) {
        return vocabulary.shape().parts().stream()
                .filter(p -> vocabulary.rowCodes(p).isEmpty())
                .toList();
    }

    /** All rows of a part in one cell, to be read by people. */
    static ExportColumn joined(PartShape part, CellWords words) {
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
        return new ExportColumn(words.label(part), cell::apply, cell);
    }
}
