package simpul.core.records.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.records.input.StrangeCodes;

/** Works out where a record stands and what one caller may do about it there. Stateless. */
public final class Standings {
    private Standings() {}

    /** Of a record of the own region, or one that is just covered; empty where the type has no workflow. */
    public static Optional<Standing> of(TypeShape shape, StoredRecord record, Caller caller) {
        return of(shape, record, caller, Set.of());
    }

    /**
     * The same for a record that may be shared.
     *
     * @param ways by which the caller's region has come to see it
     */
    public static Optional<Standing> of(TypeShape shape, StoredRecord record, Caller caller, Set<String> ways) {
        return shape.workflow().map(flow -> of(flow, record, caller, ways));
    }

    private static Standing of(FlowShape flow, StoredRecord record, Caller caller, Set<String> ways) {
        String state = Objects.requireNonNullElse(record.state(), flow.start());
        Optional<FlowShape.StateShape> known = flow.state(state);
        boolean own = isOwn(record, caller);
        List<FlowShape.EditShape> rights =
                flow.edits().stream().filter(e -> e.state().equals(state)).toList();
        boolean open = known.filter(s -> !s.frozen()).isPresent();
        return new Standing(
                state,
                known.map(FlowShape.StateShape::label).orElseGet(() -> StrangeCodes.words(state)),
                Objects.requireNonNullElse(record.since(), record.changed()),
                flow.from(state).stream()
                        .filter(m -> m.actors().stream().anyMatch(a -> is(a, record, caller, ways)))
                        .toList(),
                open ? editable(rights, own, record, caller, ways) : Set.of(),
                open && own && rights.isEmpty());
    }

    private static @Nullable Set<String> editable(
            List<FlowShape.EditShape> rights, boolean own, StoredRecord record, Caller caller, Set<String> ways) {
        if (rights.isEmpty()) {
            return own ? null : Set.of();
        }
        Set<String> fields = new HashSet<>();
        for (FlowShape.EditShape right : rights) {
            if (is(right.actor(), record, caller, ways)) {
                if (right.fields().isEmpty()) {
                    return null;
                }
                fields.addAll(right.fields());
            }
        }
        return fields;
    }

    /** Whether the caller is the one who is meant. */
    private static boolean is(FlowShape.ActorShape actor, StoredRecord record, Caller caller, Set<String> ways) {
        return actor.role().equals(caller.role().code())
                && actor.way().map(ways::contains).orElseGet(() -> isOwn(record, caller));
    }

    private static boolean isOwn(StoredRecord record, Caller caller) {
        return caller.scope().reach() == Reach.OWN
                && caller.region().filter(record.region()::equals).isPresent();
    }
}
