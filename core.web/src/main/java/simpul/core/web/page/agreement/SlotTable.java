package simpul.core.web.page.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Icon;

/**
 * Who has signed, an agency a row and a party a column.
 *
 * @param filled signatures that are there
 * @param slots signatures that are needed
 */
public record SlotTable(List<String> parties, List<Row> rows, int filled, int slots) {

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
