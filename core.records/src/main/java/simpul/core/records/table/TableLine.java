package simpul.core.records.table;

import java.util.List;

/**
 * A line that is not blank.
 *
 * @param number in the spreadsheet, the first being 1
 */
public record TableLine(int number, List<TableCell> cells) {
    public TableLine {
        cells = List.copyOf(cells);
    }

    /** The cells as text. */
    public List<String> words() {
        return cells.stream().map(c -> c.text().strip()).toList();
    }
}
