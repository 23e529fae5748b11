package simpul.core.web.page.access;

import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;

/** Shows the forms of administration only to those whose sending would be accepted. Thread-safe. */
@Component(service = Keepers.class)
public final class Keepers {
    private final Decisions decisions;

    @Activate
    public Keepers(@Reference Decisions decisions) {
        this.decisions = decisions;
    }

    /** Whether the caller does this for the own region, or for all of the platform. */
    boolean may(Caller caller, Action action) {
        return decisions.may(caller, action, own(caller));
    }

    /** The page for those who may, the refusal for others. */
    Function<PageAsk, Reply> only(Action action, Function<PageAsk, Reply> page) {
        return ask -> decisions
                .refusal(ask.caller(), action, own(ask.caller()))
                .map(ask::refuse)
                .orElseGet(() -> page.apply(ask));
    }

    private static Subject own(Caller caller) {
        return caller.region().map(Subject::of).orElse(Subject.PLATFORM);
    }
}
