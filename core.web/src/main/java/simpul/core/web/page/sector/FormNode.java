package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Table;

/**
 * The form of a record, inside a screen that takes it and shows it again where it is refused.
 *
 * @param sheet what the record's own page would show
 * @param path the screen, as it was chosen
 * @param type of the record
 * @param record its identifier; empty for a new one
 * @param said what the record says, for paper, where inputs would cut it off; empty where it is read anyway
 * @param rows what its rows say, likewise
 */
public record FormNode(RecordPage sheet, String path, String type, String record, List<Fact> said, List<Table> rows)
        implements Node {
    /** What is wrong with what was sent; nothing stands here for any other form of the screen. */
    public Optional<Notice> wrong() {
        return sheet.form().notice();
    }

    /** Where the form stands in the screen, as an identifier of the page. */
    public String id() {
        return "formulir-" + sheet.form().place().replace('.', '-');
    }

    /** Whether it is about a record that is there already. */
    public boolean isKept() {
        return !record.isEmpty();
    }

    /** An empty form says nothing on paper. */
    @Override
    public @Nullable String look() {
        return isKept() ? null : "no-print";
    }
}
