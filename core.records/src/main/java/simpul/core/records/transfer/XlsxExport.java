package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.FormulaText;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;

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
        }
    }

    private static void records(Pages pages, Vocabulary vocabulary, CellWords words, Worksheet sheet)
            throws IOException {
        List<ExportColumn> columns = ExportColumn.of(vocabulary, words);
        headings(sheet, columns.stream().map(ExportColumn::heading).toList());
        int[] row = {0};
        pages.walk(record -> {
            int lines = ExportColumn.lines(record, vocabulary);
            for (int line = 0; line < lines; line++) {
                row[0]++;
                for (int c = 0; c < columns.size(); c++) {
                    ExportColumn column = columns.get(c);
                    cell(
                            sheet,
                            row[0],
                            c,
                            column.value().of(record, line),
                            column.words().of(record, line));
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
            sheet.value(row, column, FormulaText.inWorkbook(words));
        }
    }

    /** A sheet's name holds at most 31 characters and none of these. */
    private static String name(Text label, Language language) {
        String name = label.in(language).replaceAll("[\\[\\]:*?/\\\\]", " ");
        return name.length() > 31 ? name.substring(0, 31) : name;
    }
}
