package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Table;

/**
 * Who has signed, an agency a row and a party a column.
 *
 * @param caption what the table holds
 * @param agency heading of its first column
 * @param filled signatures that are there
 * @param slots signatures that are needed
 */
public record SlotTable(String caption, String agency, List<String> parties, List<Row> rows, int filled, int slots) {

    /** The same as plain cells, for a file. */
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(agency)));
        parties.forEach(party -> columns.add(Column.text(party)));
        List<List<simpul.core.web.ui.Cell>> all = new ArrayList<>();
        for (Row row : rows) {
            List<simpul.core.web.ui.Cell> cells = new ArrayList<>(List.of(simpul.core.web.ui.Cell.of(row.label())));
            row.cells()
                    .forEach(
                            c -> cells.add(simpul.core.web.ui.Cell.of(c.words()).below(c.note())));
            all.add(cells);
        }
        return new Table(caption, columns, all);
    }

    /** The places of one agency, or of the heads, in the order of the parties. */
    public record Row(String label, List<Cell> cells) {}

    /**
     * One place, or none where the party does not sign there.
     *
     * @param css {@code ok}, {@code warn} or {@code todo}
     * @param note who signed where
     * @param badge what the party says about it; null when it recorded it itself
     * @param href where it is recorded; empty where the reader may not
     */
    public record Cell(
            String css,
            Icon icon,
            String words,
            String note,
            @Nullable Badge badge,
            String href,
            String label) {}
}
