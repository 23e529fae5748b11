package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.FieldKind;

/**
 * The form of a new record, inside a screen.
 *
 * @param path where it is sent; what is refused is shown there again, with everything that was typed
 * @param screen to which one comes back when it is kept
 */
public record FormNode(Form form, String path, List<Field> fields, List<PartGroup> parts, String screen)
        implements Node {
    /** Whether it sends files. */
    public boolean uploads() {
        return fields.stream().anyMatch(f -> f.kind() == FieldKind.FILE);
    }
}
