package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import simpul.core.model.record.TypeShape;

/** Writes CSV that opens in an Indonesian spreadsheet by a double click: BOM, semicolons, cells defused. */
final class CsvExport {
    private CsvExport() {}

    static void write(Pages pages, TypeShape shape, CellWords words, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        line(text, shape.fields().stream().map(words::heading).toList());
        pages.walk(record -> line(
                text, shape.fields().stream().map(f -> words.cell(record, f)).toList()));
        text.flush();
    }

    private static void line(Writer text, List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            text.write(separator);
            text.write(quoted(Formulas.defused(cell)));
            separator = ";";
        }
        text.write("\r\n");
    }

    private static String quoted(String cell) {
        return cell.matches("[^;\",\r\n\t]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
