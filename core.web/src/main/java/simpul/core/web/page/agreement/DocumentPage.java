package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.web.chart.Columns;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Step;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/**
 * A document as its page shows it.
 *
 * @param steps stages f-j; empty for a base document
 * @param step the next step; null where there is none
 * @param slots who has signed; null before there are places for signatures
 * @param commitments null without any
 * @param chart realisation by round; null without a round
 * @param rounds null without any
 * @param lists addresses of what can be changed beside the page
 */
public record DocumentPage(
        String id,
        String title,
        String sub,
        List<Badge> badges,
        List<Action> actions,
        List<Press> presses,
        List<Step> steps,
        Notice situation,
        @Nullable StepForm step,
        @Nullable SlotTable slots,
        List<Entry> entries,
        @Nullable Table commitments,
        String editCommitments,
        @Nullable Columns chart,
        @Nullable Table rounds,
        List<Event> activities,
        List<PartyCard> parties,
        String editNumbers,
        List<Fact> facts,
        String text,
        List<String> clauses,
        List<PaperGroup> papers,
        String upload,
        List<Event> history,
        String letterhead)
        implements Tabled {

    @Override
    public List<Table> tables() {
        return Stream.of(slots == null ? null : slots.table(), commitments, rounds)
                .filter(Objects::nonNull)
                .toList();
    }
}
