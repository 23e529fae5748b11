package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportReport;
import simpul.core.model.store.Page;
import simpul.core.model.text.CsvLine;
import simpul.core.model.text.Language;

/**
 * The refused rows of an import as a file under their own headings, with a column that says what was wrong. It is read
 * page by page while it is written.
 */
record BadRows(
        FileImport work, Language language, Exports.Format format, Function<@Nullable String, Page<ImportLine>> pages)
        implements Exports.Export {
    @Override
    public String fileName() {
        String plain = work.name().replaceFirst("\\.[^.]*$", "");
        return plain + (language == Language.ID ? " - baris yang salah." : " - refused rows.") + format.ending();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        if (format == Exports.Format.XLSX) {
            xlsx(out);
        } else {
            csv(out);
        }
    }

    private void csv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(CsvLine.MARK);
        text.write(CsvLine.of(headings()));
        walk(cells -> text.write(CsvLine.of(cells)));
        text.flush();
    }

    private void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Simpul", "1.0")) {
            Worksheet sheet = book.newWorksheet(language == Language.ID ? "Baris yang salah" : "Refused rows");
            List<String> headings = headings();
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
                sheet.style(0, c).bold().set();
            }
            int[] row = {0};
            walk(cells -> {
                row[0]++;
                for (int c = 0; c < cells.size(); c++) {
                    if (!cells.get(c).isEmpty()) {
                        sheet.value(row[0], c, cells.get(c));
                    }
                }
                if (row[0] % 500 == 0) {
                    sheet.flush();
                }
            });
            sheet.finish();
        }
    }

    /** The headings of the file; the column that a file before it had for the same purpose is written anew. */
    private List<String> headings() {
        List<String> headings = work.table().headings().stream()
                .filter(h -> !Headings.explains(h))
                .collect(Collectors.toCollection(ArrayList::new));
        headings.add(Headings.WHAT_WAS_WRONG.in(language));
        return headings;
    }

    /** What is done with the cells of a row. */
    private interface Row {
        void write(List<String> cells) throws IOException;
    }

    private void walk(Row row) throws IOException {
        String after = null;
        do {
            Page<ImportLine> page = pages.apply(after);
            for (ImportLine line : page.items()) {
                row.write(cells(line));
            }
            after = page.next();
        } while (after != null);
    }

    private List<String> cells(ImportLine line) {
        List<String> cells = new ArrayList<>();
        List<String> headings = work.table().headings();
        for (int i = 0; i < headings.size(); i++) {
            if (!Headings.explains(headings.get(i))) {
                cells.add(i < line.cells().size() ? line.cells().get(i) : "");
            }
        }
        cells.add(line.findings().stream().map(this::said).distinct().collect(Collectors.joining(" ")));
        return cells;
    }

    private String said(ImportReport.CellFinding found) {
        String words = found.finding().message().in(language);
        return found.column().isEmpty() ? words : found.column() + ": " + words;
    }
}
