package simpul.core.records.values;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.ShareShape;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.EditRight;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Move;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;

/** A workflow as data. Stateless. */
final class FlowShapes {
    private FlowShapes() {}

    static FlowShape of(Workflow flow, RecordType type) {
        Map<String, String> requiredFrom = new HashMap<>();
        type.fields().forEach(f -> f.requiredFromState().ifPresent(state -> requiredFrom.put(f.code(), state)));
        return new FlowShape(
                flow.states().stream()
                        .map(s -> new FlowShape.StateShape(
                                s.code(), s.label(), flow.frozenStates().contains(s.code())))
                        .toList(),
                flow.moves().stream().map(m -> of(m, type)).toList(),
                flow.edits().stream().flatMap(e -> of(e, type).stream()).toList(),
                requiredFrom);
    }

    private static FlowShape.MoveShape of(Move move, RecordType type) {
        return new FlowShape.MoveShape(
                move.code(),
                move.label(),
                move.from(),
                move.to(),
                move.actors().stream()
                        .flatMap(a -> OwnedByAgreement.sides(a, type).stream())
                        .map(FlowShapes::of)
                        .toList());
    }

    private static List<FlowShape.EditShape> of(EditRight right, RecordType type) {
        List<String> fields = right.fields().stream().<String>map(Field::code).toList();
        return OwnedByAgreement.sides(right.actor(), type).stream()
                .flatMap(actor -> of(right, actor, fields, type).stream())
                .toList();
    }

    /** Of one side; empty where nothing is left for it, for a right that names no field is one to all of them. */
    private static Optional<FlowShape.EditShape> of(
            EditRight right, Actor actor, List<String> fields, RecordType type) {
        if (actor == right.actor()) {
            return Optional.of(new FlowShape.EditShape(right.state(), of(actor), fields));
        }
        List<String> open = OwnedByAgreement.open(type, fields);
        return open.isEmpty() ? Optional.empty() : Optional.of(new FlowShape.EditShape(right.state(), of(actor), open));
    }

    private static FlowShape.ActorShape of(Actor actor) {
        return new FlowShape.ActorShape(
                actor.side(),
                actor.field().<@Nullable String>map(Field::code).orElse(null),
                actor.role().code());
    }

    /** What is shared, in the states that are only reached through the one from which on it is. */
    static List<ShareShape> shares(RecordType type, FlowShape flow) {
        return Stream.concat(type.sharing().stream().map(s -> of(s, flow)), OwnedByAgreement.share(type, flow).stream())
                .toList();
    }

    /** The state and those that are only reached through it. */
    static Set<String> from(String state, FlowShape flow) {
        Set<String> before = flow.reached(state);
        Set<String> states = new HashSet<>();
        flow.states().stream()
                .map(FlowShape.StateShape::code)
                .filter(s -> !before.contains(s))
                .forEach(states::add);
        return states;
    }

    private static ShareShape of(Sharing sharing, FlowShape flow) {
        Set<String> states = from(sharing.from(), flow);
        Set<String> fields = new HashSet<>();
        sharing.fields().forEach(f -> fields.add(f.code()));
        sharing.parts().forEach(p -> fields.add(p.code()));
        return new ShareShape(sharing.way(), states, fields);
    }
}
