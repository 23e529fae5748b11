package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.FieldKind;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Step;
import simpul.core.web.ui.Table;

/**
 * The page of one record, new or kept.
 *
 * @param fields inputs; empty where the reader may not write
 * @param parts inputs of its rows; empty where the reader may not write
 * @param facts what the record says; empty for a new one
 * @param rows what its rows say, for who may not write
 * @param schema of the type, for which the form is made
 * @param version of the kept record; 0 for a new one
 * @param badges where it stands
 * @param marks rules that could not be decided when it was kept
 * @param dues by when something has to be done about it
 * @param moves what the reader may do with it there
 * @param deletes whether the reader may delete it
 * @param steps where one stands in a form of several pages; empty where it is one
 * @param inStep whether one of its steps is shown
 * @param actions what screens let the reader do about it
 * @param notices what holds for all records of the sector
 * @param personal what could be erased, in words; empty where the reader may not, or there is nothing
 */
public record RecordPage(
        String title,
        String path,
        String back,
        Form form,
        List<Field> fields,
        List<PartGroup> parts,
        List<Fact> facts,
        List<Table> rows,
        int schema,
        int version,
        String history,
        List<Badge> badges,
        List<Fact> marks,
        List<Fact> dues,
        List<MoveButton> moves,
        boolean deletes,
        List<Step> steps,
        boolean inStep,
        List<Action> actions,
        List<Notice> notices,
        String personal) {
    /** Whether the form sends files. */
    public boolean uploads() {
        return fields.stream().anyMatch(f -> f.kind() == FieldKind.FILE);
    }
}
