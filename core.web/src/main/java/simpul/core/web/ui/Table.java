package simpul.core.web.ui;

import java.util.List;
import java.util.Locale;

/**
 * A table of plain cells. The first column heads its row. On a phone each row becomes a card.
 *
 * <p>Every row has as many cells as there are columns; another number is a bug and throws.
 *
 * @param caption says what the table holds; read aloud, not shown
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {

    /** The same table with its first rows only. */
    public Table first(int most) {
        return rows.size() <= most ? this : new Table(caption, columns, rows.subList(0, most));
    }

    /** Names this table among those of its page: {@code tanda-tangan-per-opd}. */
    public String code() {
        return code(caption);
    }

    /** The name that a table with this caption has. */
    static String code(String caption) {
        String plain = caption.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "");
    }

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
