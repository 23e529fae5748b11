package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import simpul.core.model.text.CsvLine;
import simpul.core.records.keep.Vocabulary;

/** Writes CSV that opens in an Indonesian spreadsheet by a double click: BOM, and each line a {@link CsvLine}. */
final class CsvExport {
    private CsvExport() {}

    static void write(Pages pages, Vocabulary vocabulary, CellWords words, OutputStream out) throws IOException {
        List<ExportColumn> columns = ExportColumn.of(vocabulary, words);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(CsvLine.MARK);
        text.write(CsvLine.of(columns.stream().map(ExportColumn::heading).toList()));
        pages.walk(record -> {
            int lines = ExportColumn.lines(record, vocabulary);
            for (int i = 0; i < lines; i++) {
                int line = i;
                text.write(CsvLine.of(
                        columns.stream().map(c -> c.words().of(record, line)).toList()));
            }
        });
        text.flush();
    }
}
