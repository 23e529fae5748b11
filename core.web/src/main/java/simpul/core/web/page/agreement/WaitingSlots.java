package simpul.core.web.page.agreement;

import java.util.List;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/**
 * The places that wait for a signature or a scan.
 *
 * @param oursTable the same as {@code ours}, as a file has it
 * @param theirsTable the same as {@code theirs}
 * @param ours those of the reader's region
 * @param theirs those of its partners
 */
public record WaitingSlots(
        String sub, Table oursTable, Table theirsTable, List<Row> ours, List<Row> theirs, Pager pager)
        implements Tabled {
    public WaitingSlots {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    @Override
    public List<Table> tables() {
        return List.of(oursTable, theirsTable);
    }

    /**
     * One place.
     *
     * @param record where it is recorded; empty where the reader may not
     */
    public record Row(
            String title,
            String href,
            String note,
            String office,
            String since,
            Badge badge,
            String record,
            String label) {}
}
