package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Unit;

/** What a caller may do, so that a page offers nothing else. The services decide again. */
final class May {
    private final Decisions decisions;
    private final Caller caller;

    May(Decisions decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    /** Something new of the caller's own region. */
    boolean create(Action action) {
        return caller.region()
                .filter(r -> decisions.may(caller, action, Subject.of(r)))
                .isPresent();
    }

    boolean on(Case subject, Action action) {
        return may(
                action,
                subject.creator(),
                subject.regions(),
                units(subject),
                subject.stage().name(),
                null);
    }

    /** Whether the shared text may be changed now: by whose turn it is. */
    boolean edit(Case subject) {
        String turn = subject.sharing().turn();
        return may(
                Action.CASE_EDIT,
                subject.creator(),
                subject.regions(),
                units(subject),
                subject.stage().name(),
                turn);
    }

    boolean on(Agreement document, Action action) {
        return may(action, document, null);
    }

    /** Whether shared parts may be changed now: by whose turn it is. */
    boolean edit(Agreement document, Action action) {
        return may(action, document, document.sharing().turn());
    }

    private boolean may(Action action, Agreement document, @Nullable String turn) {
        return may(
                action,
                document.creator(),
                document.regions(),
                document.parties().stream().flatMap(p -> p.units().stream()).toList(),
                document.stage().name(),
                turn);
    }

    private boolean may(
            Action action, String owner, Set<String> parties, List<Unit> units, String stage, @Nullable String turn) {
        Set<String> agencies =
                units.stream().map(Unit::agency).filter(Objects::nonNull).collect(Collectors.toSet());
        return decisions.may(caller, action, new Subject(owner, parties, agencies, stage, turn));
    }

    private static List<Unit> units(Case subject) {
        return subject.parties().stream()
                .flatMap(p -> Stream.of(p.units()))
                .flatMap(List::stream)
                .toList();
    }
}
