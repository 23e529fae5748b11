package simpul.core.records.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.Imports;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;
import simpul.core.records.table.TableLine;
import simpul.core.records.table.TableLines;
import simpul.core.records.table.Unreadable;

/**
 * What one look through a table tells: where its headings stand, its first rows, and how many there are.
 *
 * @param line of the headings in the spreadsheet
 */
record TableLook(String sheet, int line, List<String> headings, List<List<String>> sample, int rows) {
    /** Offices put a title and a date above their tables. */
    private static final int LOOKED_AT = 20;

    private static final int SAMPLE = 5;
    private static final int LONGEST_HEADING = 300;

    /** The chosen sheet, or the first that holds a table. */
    static Result<TableLook> of(ImportFiles.Opened file, @Nullable String chosen, Vocabulary vocabulary)
            throws IOException, Unreadable {
        List<String> sheets = chosen == null ? file.table().sheets() : List.of(chosen);
        Result<TableLook> first = Result.refused(empty());
        for (int i = 0; i < sheets.size(); i++) {
            Result<TableLook> look = in(file, sheets.get(i), vocabulary);
            if (look.isDone()) {
                return look;
            }
            first = i == 0 ? look : first;
        }
        return first;
    }

    private static Result<TableLook> in(ImportFiles.Opened file, String sheet, Vocabulary vocabulary)
            throws IOException, Unreadable {
        try (TableLines lines = file.lines(sheet)) {
            List<TableLine> start = new ArrayList<>();
            TableLine line = lines.next();
            while (line != null && start.size() < LOOKED_AT) {
                start.add(line);
                line = lines.next();
            }
            int heading = heading(start, vocabulary);
            int rows = Math.max(0, start.size() - heading - 1);
            while (line != null && rows <= Imports.MOST_ROWS) {
                rows++;
                line = lines.next();
            }
            if (rows == 0) {
                return Result.refused(empty());
            }
            if (rows > Imports.MOST_ROWS) {
                return Result.refused(Problem.of(ProblemKind.TOO_LARGE, ImportDesk.TOO_MANY_ROWS));
            }
            List<String> headings = start.get(heading).words().stream()
                    .map(h -> h.length() > LONGEST_HEADING ? h.substring(0, LONGEST_HEADING) : h)
                    .toList();
            List<List<String>> sample =
                    start.subList(heading + 1, Math.min(start.size(), heading + 1 + SAMPLE)).stream()
                            .map(l -> l.words().stream().map(Cells::shortened).toList())
                            .toList();
            return Result.done(new TableLook(sheet, start.get(heading).number(), headings, sample, rows));
        }
    }

    /** The line of which most words name a field; the first when none does. */
    private static int heading(List<TableLine> start, Vocabulary vocabulary) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < start.size(); i++) {
            long named = new Headings(start.get(i).words(), vocabulary)
                    .keys().stream().filter(k -> !k.isEmpty()).count();
            if (named > most) {
                most = named;
                best = i;
            }
        }
        return best;
    }

    private static Problem empty() {
        return Problem.invalid(List.of(Finding.blocking(
                "TABLE_EMPTY",
                "file",
                Text.of(
                        "Tidak ada tabel dalam berkas ini. Satu baris berisi judul kolom, baris-baris di bawahnya data.",
                        "The file holds no table. One line holds the headings, the lines below it data."))));
    }
}
