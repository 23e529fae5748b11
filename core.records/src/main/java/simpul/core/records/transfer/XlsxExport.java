package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.text.Language;

/** Writes a workbook with numbers as numbers and days as days; text cells are never formulas there. */
final class XlsxExport {
    private static final int FLUSHED = 500;

    private XlsxExport() {}

    static void write(Pages pages, TypeShape shape, CellWords words, Language language, OutputStream out)
            throws IOException {
        try (Workbook book = new Workbook(out, "Simpul", "1.0")) {
            Worksheet sheet = book.newWorksheet(name(shape, language));
            List<FieldShape> fields = shape.fields();
            for (int c = 0; c < fields.size(); c++) {
                sheet.value(0, c, words.heading(fields.get(c)));
                sheet.style(0, c).bold().set();
            }
            int[] row = {0};
            pages.walk(record -> {
                row[0]++;
                for (int c = 0; c < fields.size(); c++) {
                    FieldShape field = fields.get(c);
                    Object value = record.values().get(field.code());
                    cell(sheet, row[0], c, value, words.cell(record, field));
                }
                if (row[0] % FLUSHED == 0) {
                    sheet.flush();
                }
            });
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
    private static String name(TypeShape shape, Language language) {
        String name = shape.label().in(language).replaceAll("[\\[\\]:*?/\\\\]", " ");
        return name.length() > 31 ? name.substring(0, 31) : name;
    }
}
