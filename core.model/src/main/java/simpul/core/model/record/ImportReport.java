package simpul.core.model.record;

import java.util.List;
import simpul.core.model.result.Finding;

/**
 * What became of the rows of an import. Good rows are kept even when others are not; sending the same file again changes
 * nothing that is already there.
 *
 * @param rows data rows that were read
 * @param columns codes of the fields that the columns were recognised as, in their order
 * @param refused rows that were not kept
 * @param findings what was wrong, by row and cell; at most 1,000
 */
public record ImportReport(
        boolean dryRun,
        int rows,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<String> columns,
        List<CellFinding> findings) {
    public static final int MOST_FINDINGS = 1000;

    public ImportReport {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /**
     * A finding about one cell.
     *
     * @param row line of the spreadsheet, the heading being 1
     * @param column heading as it was written; empty when it is about the whole row
     * @param cell what stood in the cell, cut after 80 characters
     */
    public record CellFinding(int row, String column, String cell, Finding finding) {}
}
