package simpul.core.web.api.sector;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportState;
import simpul.core.model.text.Text;
import simpul.core.web.json.Limit;

/** The import of a file as programs see it. */
record ImportItem(
        String id,
        String name,
        long size,
        List<String> sheets,
        String sheet,
        @Limit(max = 1000) List<String> headings,
        @Limit(max = 1000) List<String> columns,
        boolean dryRun,
        ImportState state,
        Rows rows,
        @Nullable Text why,
        Instant created,
        Instant changed,
        @Nullable Instant forgotten) {

    /** How many rows came to what. */
    record Rows(int total, int done, int created, int changed, int unchanged, int refused) {}

    /** A row about which there is something to say. */
    record Line(
            int row,
            boolean refused,
            @Limit(max = 1000) List<String> cells,
            List<ImportReportItem.RowFinding> findings) {
        static Line of(ImportLine line) {
            return new Line(
                    line.row(),
                    line.refused(),
                    line.cells(),
                    line.findings().stream()
                            .map(ImportReportItem.RowFinding::of)
                            .toList());
        }
    }

    static ImportItem of(FileImport work) {
        var rows = work.progress();
        return new ImportItem(
                work.id(),
                work.name(),
                work.file().size(),
                work.table().sheets(),
                work.table().sheet(),
                work.table().headings(),
                work.table().columns(),
                work.dryRun(),
                work.state(),
                new Rows(rows.total(), rows.done(), rows.created(), rows.changed(), rows.unchanged(), rows.refused()),
                work.why(),
                work.created(),
                work.changed(),
                work.forgotten());
    }
}
