package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.web.ui.Field;

/**
 * A move that the reader may take, with what follows from it.
 *
 * @param label what the button says
 * @param sentence what happens to the record
 * @param action where the form is sent
 * @param version of the record that is shown
 * @param fields what has to be said with it; empty for most
 * @param screen path of the screen to return to; empty for the list of records
 */
public record MoveButton(String label, String sentence, String action, int version, List<Field> fields, String screen) {
    public MoveButton {
        fields = List.copyOf(fields);
    }
}
