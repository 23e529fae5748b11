package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.record.ImportReport.CellFinding;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
import simpul.core.records.keep.RowKeeper;
import simpul.core.records.table.TableLine;

/**
 * Finds out which lines of a table belong to one record. A line goes on with the record above it when it holds something in
 * a column of free rows and its key is the same or, with every other field of the record, left empty. For one import.
 */
final class LineGroups {
    private final Headings headings;
    private final Set<String> key;
    private final Set<String> begun = new HashSet<>();

    LineGroups(Headings headings, RecordType type) {
        this.headings = headings;
        this.key = type.key().stream().map(Field::code).collect(Collectors.toSet());
    }

    List<RecordLines> of(List<TableLine> lines) {
        List<RecordLines> groups = new ArrayList<>();
        List<ImportRow> rows = new ArrayList<>();
        List<CellFinding> unread = new ArrayList<>();
        for (TableLine line : lines) {
            List<Finding> found = new ArrayList<>();
            ImportRow row = ImportRow.of(line, headings, found);
            if (!rows.isEmpty() && !goesOn(rows.get(0), row)) {
                groups.add(new RecordLines(rows, unread));
                rows.clear();
                unread.clear();
            }
            if (rows.isEmpty()) {
                found.addAll(apart(row));
            } else {
                found.addAll(others(rows.get(0), row));
            }
            found.forEach(f -> unread.add(headings.inLine(row, f)));
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            groups.add(new RecordLines(rows, unread));
        }
        return groups;
    }

    private boolean goesOn(ImportRow first, ImportRow line) {
        if (headings.rowPaths().stream().allMatch(line::isBlank)) {
            return false;
        }
        List<String> said =
                headings.recordPaths().stream().filter(p -> !line.isBlank(p)).toList();
        boolean sameKey = said.stream().filter(key::contains).allMatch(p -> first.says(p, line));
        return sameKey
                && (said.stream().anyMatch(key::contains)
                        || !key.isEmpty() && said.stream().allMatch(p -> first.says(p, line))
                        || said.isEmpty());
    }

    /** Were rows of one record taken in from two places, the second would take the place of the first. */
    private List<Finding> apart(ImportRow first) {
        List<String> paths =
                headings.recordPaths().stream().filter(key::contains).toList();
        String named = paths.stream().map(first::at).collect(Collectors.joining("\n"));
        return !headings.hasRows() || named.isBlank() || begun.add(named)
                ? List.of()
                : List.of(RowKeeper.twice(paths.get(0)));
    }

    /** What a further line repeats of the record is the same, so that nobody wonders which of two values was kept. */
    private List<Finding> others(ImportRow first, ImportRow line) {
        return headings.recordPaths().stream()
                .filter(p -> !line.isBlank(p) && !first.says(p, line))
                .map(p -> Finding.blocking(
                        "ROW_DIFFERS",
                        p,
                        Text.of(
                                "Baris ini meneruskan catatan pada baris " + first.number()
                                        + ", tetapi isinya berbeda. Samakan, atau kosongkan sel ini.",
                                "This row goes on with the record of row " + first.number()
                                        + " and says something else. Write the same, or leave this cell empty.")))
                .toList();
    }
}
