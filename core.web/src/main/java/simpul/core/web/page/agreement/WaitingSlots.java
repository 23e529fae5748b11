package simpul.core.web.page.agreement;

import java.util.List;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Pager;

/**
 * The places that wait for a signature or a scan.
 *
 * @param ours those of the reader's region
 * @param theirs those of its partners
 */
public record WaitingSlots(String sub, List<Row> ours, List<Row> theirs, Pager pager) {
    public WaitingSlots {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
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
