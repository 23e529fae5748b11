package simpul.core.model.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.text.Text;

/**
 * The workflow of a type as pages, the API and the store show it; holds nothing of the module.
 *
 * @param states the first is that of new records
 * @param requiredFrom codes of the states from which on fields are required, by the field's code
 */
public record FlowShape(
        List<StateShape> states, List<MoveShape> moves, List<EditShape> edits, Map<String, String> requiredFrom) {
    public FlowShape {
        requiredFrom = Map.copyOf(requiredFrom);
        states = List.copyOf(states);
        moves = List.copyOf(moves);
        edits = List.copyOf(edits);
    }

    /** A state; in a frozen one nothing is edited or deleted. */
    public record StateShape(String code, Text label, boolean frozen) {}

    /** A way from one state to another. */
    public record MoveShape(String code, Text label, String from, String to, List<ActorShape> actors) {
        public MoveShape {
            actors = List.copyOf(actors);
        }
    }

    /**
     * Who may: a role on one side.
     *
     * @param side {@code owner}, {@code of}, {@code province} or {@code counterpart}
     * @param field code of the field that names the region, for {@code of} and {@code province}; null otherwise
     */
    public record ActorShape(String side, @Nullable String field, String role) {
        /** The way by which the record must be shared with the other region; empty for the owner's side. */
        public Optional<String> way() {
            return switch (side) {
                case "owner" -> Optional.empty();
                case "province" -> Optional.of(Sharing.PROVINCE + field);
                default -> Optional.of(field == null ? Sharing.COUNTERPART : field);
            };
        }
    }

    /** Which fields an actor may change in a state; empty for all. */
    public record EditShape(String state, ActorShape actor, List<String> fields) {
        public EditShape {
            fields = List.copyOf(fields);
        }
    }

    /** Code of the state of new records. */
    public String start() {
        return states.get(0).code();
    }

    public Optional<StateShape> state(String code) {
        return states.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<MoveShape> move(String code) {
        return moves.stream().filter(m -> m.code().equals(code)).findFirst();
    }

    /** The moves out of a state, in the order of declaration. */
    public List<MoveShape> from(String state) {
        return moves.stream().filter(m -> m.from().equals(state)).toList();
    }

    /** Codes of the fields that a record in this state needs because it passed through theirs. */
    public Set<String> requiredIn(String state) {
        Set<String> required = new HashSet<>();
        requiredFrom.forEach((field, from) -> {
            if (!reached(from).contains(state)) {
                required.add(field);
            }
        });
        return required;
    }

    /** States that can be reached from the start, {@code without} stepping on that one. */
    public Set<String> reached(String without) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(start());
        while (!ahead.isEmpty()) {
            String here = ahead.remove();
            if (!here.equals(without) && reached.add(here)) {
                from(here).forEach(m -> ahead.add(m.to()));
            }
        }
        return reached;
    }
}
