package simpul.core.records.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/**
 * One row of an import.
 *
 * @param number line of the spreadsheet
 * @param cells what was written, by the path of the column
 */
record ImportRow(int number, Map<String, String> cells) {
    /** Reads a line; what cannot be taken as data at all is refused here. */
    static ImportRow of(int number, List<String> line, Headings headings, List<Finding> refused) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < line.size(); i++) {
            String cell = line.get(i).strip();
            Optional<Headings.Target> target = i < headings.size() ? headings.target(i) : Optional.empty();
            if (i >= headings.size() && !cell.isEmpty()) {
                refused.add(Finding.blocking(
                        "ROW_TOO_WIDE",
                        "",
                        Text.of(
                                "Baris ini punya lebih banyak sel daripada judul kolom.",
                                "This row has more cells than there are headings.")));
            }
            if (target.isEmpty()) {
                continue;
            }
            if (Formulas.is(cell)) {
                refused.add(Finding.blocking(
                        "CELL_FORMULA",
                        target.get().path(),
                        Text.of(
                                "Sel ini berisi rumus. Tempelkan nilainya, bukan rumusnya.",
                                "This cell holds a formula. Paste its value instead.")));
            }
            cells.put(target.get().path(), Formulas.restored(cell));
        }
        return new ImportRow(number, cells);
    }
}
