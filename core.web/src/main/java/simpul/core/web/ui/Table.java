package simpul.core.web.ui;

import java.util.List;

/**
 * A table of plain cells. The first column heads its row. On a phone each row becomes a card.
 *
 * <p>Every row has as many cells as there are columns; another number is a bug and throws.
 *
 * @param caption says what the table holds; read aloud, not shown
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of '" + caption + "' has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
