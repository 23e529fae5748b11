package simpul.core.records.transfer;

import java.util.List;
import simpul.core.model.record.ImportReport;

/**
 * The lines of a table that say one record: the first with its fields, each with a row of its parts.
 *
 * @param unread what is wrong with cells before anybody looks at what they mean
 */
record RecordLines(List<ImportRow> lines, List<ImportReport.CellFinding> unread) {
    RecordLines {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    ImportRow first() {
        return lines.get(0);
    }

    int size() {
        return lines.size();
    }
}
