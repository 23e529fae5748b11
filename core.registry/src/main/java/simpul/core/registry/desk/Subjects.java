package simpul.core.registry.desk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Unit;

/** Reduces a case or a document to what decisions depend on. Pure. */
public final class Subjects {
    private static final Set<Action> BY_TURNS = Set.of(Action.CASE_EDIT, Action.COMMITMENT_EDIT);

    private Subjects() {}

    /** A case, for changes of its shared text where the action is one that parties take by turns. */
    public static Subject of(Case subject, Action action) {
        return new Subject(
                subject.creator(),
                subject.regions(),
                ids(subject.parties().stream().flatMap(p -> p.units().stream())),
                subject.stage().name(),
                turn(subject.sharing(), action));
    }

    public static Subject of(Agreement document, Action action) {
        return new Subject(
                document.creator(),
                document.regions(),
                ids(document.parties().stream().flatMap(p -> p.units().stream())),
                document.stage().name(),
                turn(document.sharing(), action));
    }

    /** The same subject for what a party may change whoever's turn it is. */
    public static Subject anyTurn(Subject subject) {
        return new Subject(subject.owner(), subject.parties(), subject.agencies(), subject.stage(), null);
    }

    /** Something that is about to be made by a region. */
    public static Subject fresh(String region, List<Unit> units) {
        return new Subject(region, Set.of(region), ids(units.stream()), null, null);
    }

    private static @Nullable String turn(Sharing sharing, Action action) {
        return BY_TURNS.contains(action) ? sharing.turn() : null;
    }

    private static Set<String> ids(Stream<Unit> units) {
        return units.map(Unit::agency).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
