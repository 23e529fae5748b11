package simpul.core.web.page.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Notice;

/**
 * The form of a round, phone first.
 *
 * @param returned why it came back; null unless it did
 * @param activities those of the period that are recorded already
 * @param records sector records that may prove the new activity; null when there are none
 */
public record RoundForm(
        Form form,
        String path,
        String version,
        String title,
        String sub,
        List<Badge> badges,
        @Nullable Notice returned,
        String commitmentsHint,
        List<CommitmentField> commitments,
        List<ActivityRow> activities,
        boolean showsNewActivity,
        Field activityTitle,
        Field activityDate,
        Field activityPlace,
        @Nullable Field records,
        Field askPartner,
        String photoError,
        List<FigureRow> figures,
        Field findings,
        List<FollowUpField> followUps,
        Field noActivity,
        boolean openNotes,
        List<Fact> about) {

    /** One commitment: chips and, folded away, a note. */
    public record CommitmentField(String name, String id, Field status, Field note, boolean noteOpen) {}

    /** An activity that is recorded already. */
    public record ActivityRow(String title, String detail, Badge badge, String href) {}

    /** A sector's figure. */
    public record FigureRow(String title, String value, String making, String aim, boolean measured) {}

    /** One follow-up; the last one is blank for a new one. */
    public record FollowUpField(String name, String since, Field text, Field who, Field due, Field done) {}
}
