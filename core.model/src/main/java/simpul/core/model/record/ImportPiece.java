package simpul.core.model.record;

import java.util.List;

/**
 * What became of some records of a pasted table that stand one after the other; kept together with them. Immutable.
 *
 * @param next line of the table where what comes behind them begins
 * @param refused lines that were not kept
 * @param findings what was wrong, by row and cell
 * @param keys digests of the keys of those that are kept, by which a later line that says one again is found
 */
public record ImportPiece(
        int next,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<ImportReport.CellFinding> findings,
        List<Long> keys) {
    public ImportPiece {
        findings = List.copyOf(findings);
        keys = List.copyOf(keys);
    }

    /** Records that are there. */
    public int kept() {
        return created + changed + unchanged;
    }
}
