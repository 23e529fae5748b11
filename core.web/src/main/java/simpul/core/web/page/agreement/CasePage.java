package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Step;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/**
 * A case as its page shows it.
 *
 * @param situation what stands how, since when, whose turn it is
 * @param presses changes that need only a button
 * @param step null once stages a-e are finished
 * @param documents its base document and those that carry it out; null without any
 * @param newDocument where one that carries it out is drafted; empty where the reader may not
 * @param entries what waits for the reader's confirmation
 * @param dprd the questions and decisions of each party; null where there is none
 * @param upload where a paper is added; empty where the reader may not
 */
public record CasePage(
        String id,
        String title,
        String sub,
        List<Badge> badges,
        List<Action> actions,
        List<Press> presses,
        List<Step> steps,
        Notice situation,
        @Nullable StepForm step,
        @Nullable Table documents,
        String counts,
        String newDocument,
        List<Entry> entries,
        @Nullable Table dprd,
        List<PartyCard> parties,
        List<Fact> facts,
        String summary,
        List<PaperGroup> papers,
        String upload,
        List<Event> history,
        String letterhead)
        implements Tabled {

    @Override
    public List<Table> tables() {
        return Stream.of(documents, dprd).filter(Objects::nonNull).toList();
    }
}
