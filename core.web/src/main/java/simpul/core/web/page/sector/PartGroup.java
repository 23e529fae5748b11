package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.web.ui.Field;

/**
 * The inputs of a part on the page of a record.
 *
 * @param id where findings about the whole part lead to
 */
public record PartGroup(String id, String title, String hint, List<Line> lines) {
    /**
     * One row.
     *
     * @param id where findings about the row's code lead to
     * @param codeName of the hidden input with the code of the row; empty where rows are free
     * @param error what is wrong with the code of the row, or empty
     */
    public record Line(String id, String title, String codeName, String code, String error, List<Field> fields) {}
}
