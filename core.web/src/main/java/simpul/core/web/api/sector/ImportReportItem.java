package simpul.core.web.api.sector;

import java.util.List;
import simpul.core.model.record.ImportReport;
import simpul.core.model.text.Text;

/** What became of rows that were sent as text. */
record ImportReportItem(
        boolean dryRun,
        int rows,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<String> columns,
        List<RowFinding> findings) {

    /** What is wrong with a cell. */
    record RowFinding(int row, String column, String cell, String code, boolean refused, Text message, String basis) {
        static RowFinding of(ImportReport.CellFinding f) {
            return new RowFinding(
                    f.row(),
                    f.column(),
                    f.cell(),
                    f.finding().code(),
                    f.finding().blocks(),
                    f.finding().message(),
                    f.finding().basis());
        }
    }

    static ImportReportItem of(ImportReport r) {
        return new ImportReportItem(
                r.dryRun(),
                r.rows(),
                r.created(),
                r.changed(),
                r.unchanged(),
                r.refused(),
                r.columns(),
                r.findings().stream().map(RowFinding::of).toList());
    }
}
