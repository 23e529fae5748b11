package simpul.core.model.record;

import java.util.List;

/**
 * A row of an import about which there is something to say.
 *
 * @param row line of the spreadsheet
 * @param cells as they are written, in the order of the headings
 * @param refused whether it was not kept
 */
public record ImportLine(int row, List<String> cells, boolean refused, List<ImportReport.CellFinding> findings) {
    public ImportLine {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }
}
