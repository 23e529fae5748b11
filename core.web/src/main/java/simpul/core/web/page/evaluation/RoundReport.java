package simpul.core.web.page.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.page.Form;
import simpul.core.web.page.evaluation.RoundForm.ActivityRow;
import simpul.core.web.page.evaluation.RoundForm.FigureRow;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/**
 * A round to be read, decided upon and printed.
 *
 * @param closed how it stands beside the form, e.g. empty; null when there is nothing to say
 * @param deciding the steps that the reader may take; null when there is none
 * @param later figures measured after it was closed
 */
public record RoundReport(
        String title,
        String sub,
        List<Badge> badges,
        List<Action> actions,
        String government,
        String office,
        @Nullable Notice standing,
        List<Fact> facts,
        Table commitments,
        List<ActivityRow> activities,
        String noActivity,
        List<FigureRow> figures,
        List<FigureRow> later,
        List<String> findings,
        List<FollowUpRow> followUps,
        List<Event> history,
        @Nullable Deciding deciding)
        implements Tabled {

    @Override
    public List<Table> tables() {
        return List.of(commitments);
    }

    /** A follow-up. */
    public record FollowUpRow(String text, String detail, Badge badge) {}

    /**
     * What the sekretariat may do.
     *
     * @param accepts whether it can be accepted
     * @param returns whether it can be given back
     * @param closes whether it can be closed
     */
    public record Deciding(
            Form form,
            String path,
            String version,
            boolean accepts,
            boolean returns,
            boolean closes,
            Field returnNote,
            Field verdict,
            Field closeNote) {}
}
