package simpul.core.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import simpul.core.model.text.CsvLine;
import simpul.core.model.text.FormulaText;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;

/**
 * A table as a file that spreadsheets open: CSV in UTF-8 with a byte order mark, each line a {@link CsvLine}, or XLSX. Cells
 * that a spreadsheet would run as a formula are defused. Immutable.
 *
 * @param name of the file, without its ending
 * @param title of the sheet
 * @param rows cells are texts, days ({@link LocalDate}) or numbers
 */
public record TableFile(String name, String title, List<String> heads, List<List<Object>> rows) {
    private static final int LONGEST_SHEET_NAME = 31;

    public Reply csv() {
        StringBuilder out = new StringBuilder().append(CsvLine.MARK).append(CsvLine.of(heads));
        rows.forEach(row -> out.append(CsvLine.of(row)));
        return file("text/csv; charset=utf-8", ".csv", out.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Reply xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Simpul", "1.0")) {
            String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
            Worksheet sheet = book.newWorksheet(
                    plain.length() > LONGEST_SHEET_NAME ? plain.substring(0, LONGEST_SHEET_NAME) : plain);
            for (int c = 0; c < heads.size(); c++) {
                sheet.value(0, c, heads.get(c));
                sheet.style(0, c).bold().set();
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    cell(sheet, r + 1, c, rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", out.toByteArray());
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, FormulaText.inWorkbook(value.toString()));
        }
    }

    private Reply file(String type, String ending, byte[] bytes) {
        return Attachment.of(name + ending, type, bytes);
    }
}
