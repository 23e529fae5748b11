package simpul.core.web.page.agreement;

import java.util.List;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Icon;

/** The papers of one stage, each with its versions, the latest first. */
public record PaperGroup(String stage, List<Paper> papers) {
    public PaperGroup {
        papers = List.copyOf(papers);
    }

    /**
     * A paper.
     *
     * @param badges who recorded it, what the party says about it
     * @param replace where a further version is uploaded; empty where the reader may not
     */
    public record Paper(
            Icon icon, String title, String note, List<Badge> badges, List<Version> versions, String replace) {
        public Paper {
            badges = List.copyOf(badges);
            versions = List.copyOf(versions);
        }
    }

    /** An uploaded version. */
    public record Version(String label, String note, String href) {}
}
