package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import simpul.core.model.evaluation.Round;
import simpul.core.model.task.Waiting;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Icon;

/** What evaluations ask of the reader, as buttons on the page of what they evaluate. For one request. */
final class RoundActions {
    private static final int MOST = 2;

    private RoundActions() {}

    /** The most urgent steps of the rounds of these documents that wait for the reader. */
    static List<Action> of(Rooms rooms, PageAsk ask, List<String> agreements) {
        Map<String, Waiting> waits = ask.waiting().stream()
                .filter(w -> w.code().startsWith("ROUND_"))
                .collect(Collectors.toMap(Waiting::link, w -> w, (one, other) -> one));
        List<Action> actions = new ArrayList<>();
        for (String agreement : waits.isEmpty() ? List.<String>of() : agreements) {
            for (Round round : rooms.outcomes().rounds().ofAgreement(ask.scope(), agreement)) {
                Waiting wait = waits.get(Links.round(round.id()));
                if (wait != null && actions.size() < MOST) {
                    String label = ask.t().of(wait.step()) + " "
                            + ask.t().of(round.period().title());
                    actions.add(Action.primary(wait.link(), Icon.CALENDAR_CHECK, label));
                }
            }
        }
        return actions;
    }
}
