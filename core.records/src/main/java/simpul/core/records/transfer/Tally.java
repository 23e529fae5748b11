package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import simpul.core.model.record.ImportReport;
import simpul.core.model.result.Finding;

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

    void created() {
        created++;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    void refuse(RecordLines record, List<ImportReport.CellFinding> found) {
        refused += record.size();
        found.stream()
                .limit(Math.max(0, ImportReport.MOST_FINDINGS - findings.size()))
                .forEach(findings::add);
    }

    void refused(RecordLines record, List<Finding> found) {
        refuse(record, found.stream().map(f -> headings.at(record, f)).toList());
    }

    void note(RecordLines record, List<Finding> found) {
        for (Finding finding : found) {
            if (findings.size() < ImportReport.MOST_FINDINGS) {
                findings.add(headings.at(record, finding));
            }
        }
    }

    ImportReport report(boolean dryRun) {
        findings.sort(Comparator.comparingInt(ImportReport.CellFinding::row));
        return new ImportReport(dryRun, rows, created, changed, unchanged, refused, headings.codes(), findings);
    }
}
