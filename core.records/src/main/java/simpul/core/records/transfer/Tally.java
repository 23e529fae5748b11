package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import simpul.core.model.record.ImportPiece;
import simpul.core.model.record.ImportReport;

/** Counts what became of rows. Used by one import. */
final class Tally {
    private final Headings headings;
    private final List<ImportReport.CellFinding> findings = new ArrayList<>();
    private int rows;
    private int created;
    private int changed;
    private int unchanged;
    private int refused;

    Tally(Headings headings) {
        this.headings = headings;
    }

    void rows(int lines) {
        rows += lines;
    }

    void refuse(RecordLines record, List<ImportReport.CellFinding> found) {
        refused += record.size();
        note(found);
    }

    void add(ImportPiece piece) {
        created += piece.created();
        changed += piece.changed();
        unchanged += piece.unchanged();
        refused += piece.refused();
        note(piece.findings());
    }

    private void note(List<ImportReport.CellFinding> found) {
        found.stream()
                .limit(Math.max(0, ImportReport.MOST_FINDINGS - findings.size()))
                .forEach(findings::add);
    }

    ImportReport report(boolean dryRun) {
        findings.sort(Comparator.comparingInt(ImportReport.CellFinding::row));
        return new ImportReport(dryRun, rows, created, changed, unchanged, refused, headings.codes(), findings);
    }
}
