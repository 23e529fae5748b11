package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;
import simpul.core.records.values.RowBodies;

/** Writes a workbook with numbers as numbers and days as days; text cells are never formulas there. */
final class XlsxExport {
    private static final int FLUSHED = 500;

    private XlsxExport() {}

    static void write(Pages pages, Vocabulary vocabulary, CellWords words, Language language, OutputStream out)
            throws IOException {
        try (Workbook book = new Workbook(out, "Simpul", "1.0")) {
            records(
                    pages,
                    vocabulary,
                    words,
                    book.newWorksheet(name(vocabulary.shape().label(), language)));
            for (PartShape part : ExportColumn.rest(vocabulary)) {
                rows(pages, vocabulary.shape(), part, words, book.newWorksheet(name(part.label(), language)));
            }
        }
    }

    private static void records(Pages pages, Vocabulary vocabulary, CellWords words, Worksheet sheet)
            throws IOException {
        List<ExportColumn> columns = ExportColumn.of(vocabulary, words);
        headings(sheet, columns.stream().map(ExportColumn::heading).toList());
        int[] row = {0};
        pages.walk(record -> {
            row[0]++;
            for (int c = 0; c < columns.size(); c++) {
                cell(
                        sheet,
                        row[0],
                        c,
                        columns.get(c).value().apply(record),
                        columns.get(c).words().apply(record));
            }
            flush(sheet, row[0]);
        });
        sheet.finish();
    }

    /** A sheet with the rows of a part, each behind what its record is known by. */
    private static void rows(Pages pages, TypeShape type, PartShape part, CellWords words, Worksheet sheet)
            throws IOException {
        List<ExportColumn> known = type.fields().stream()
                .filter(f -> type.key().isEmpty()
                        ? type.day().equals(f.code())
                        : type.key().contains(f.code()))
                .map(f -> ExportColumn.of(f, words))
                .toList();
        List<String> headings =
                new ArrayList<>(known.stream().map(ExportColumn::heading).toList());
        part.fields().forEach(f -> headings.add(words.heading(f)));
        headings(sheet, headings);
        int[] row = {0};
        pages.walk(record -> {
            List<Map<String, Object>> rows = RowBodies.shown(record.values(), part.code());
            for (int i = 0; i < rows.size(); i++) {
                row[0]++;
                int column = 0;
                for (ExportColumn c : known) {
                    cell(
                            sheet,
                            row[0],
                            column++,
                            c.value().apply(record),
                            c.words().apply(record));
                }
                for (FieldShape field : part.fields()) {
                    cell(sheet, row[0], column++, rows.get(i).get(field.code()), words.cell(record, part, i, field));
                }
                flush(sheet, row[0]);
            }
        });
        sheet.finish();
    }

    private static void headings(Worksheet sheet, List<String> headings) {
        for (int c = 0; c < headings.size(); c++) {
            sheet.value(0, c, headings.get(c));
            sheet.style(0, c).bold().set();
        }
    }

    private static void flush(Worksheet sheet, int row) throws IOException {
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value, String words) {
        if (value instanceof BigDecimal || value instanceof Long) {
            sheet.value(row, column, (Number) value);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!words.isEmpty()) {
            sheet.value(row, column, words);
        }
    }

    /** A sheet's name holds at most 31 characters and none of these. */
    private static String name(Text label, Language language) {
        String name = label.in(language).replaceAll("[\\[\\]:*?/\\\\]", " ");
        return name.length() > 31 ? name.substring(0, 31) : name;
    }
}
