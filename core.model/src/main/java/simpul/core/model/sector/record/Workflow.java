package simpul.core.model.sector.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/**
 * The states through which records of a type go, and who may move them.
 *
 * <pre>{@code
 * Workflow.start("DRAF", "Draf", "Draft")
 *         .state("DIAJUKAN", "Diajukan", "Submitted")
 *         .state("DISETUJUI", "Disetujui", "Approved")
 *         .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
 *         .move("SETUJUI", "Setujui", "Approve", "DIAJUKAN", "DISETUJUI", Actor.owner(Role.KEPALA_OPD))
 *         .move("KEMBALIKAN", "Kembalikan", "Send back", "DIAJUKAN", "DRAF", Actor.owner(Role.KEPALA_OPD))
 *         .edits("DIAJUKAN", Actor.owner(Role.KEPALA_OPD), NOTE)
 *         .frozen("DISETUJUI")
 * }</pre>
 *
 * A new record stands in the start state; so does a record that was there before its type had a workflow. Whoever writes
 * records of the owner edits and deletes them in every state that is not frozen and for which no {@link #edits} was said;
 * where some were, only those actors edit, and only their fields, and nobody deletes. Immutable: each word returns a new
 * workflow. Codes of states and moves are stored data: never renamed, never reused.
 */
public final class Workflow {
    private final List<State> states;
    private final List<Move> moves;
    private final List<EditRight> edits;
    private final Set<String> frozen;

    private Workflow(List<State> states, List<Move> moves, List<EditRight> edits, Set<String> frozen) {
        this.states = states;
        this.moves = moves;
        this.edits = edits;
        this.frozen = frozen;
    }

    /** Begins with the state of new records. */
    public static Workflow start(String code, String id, String en) {
        return new Workflow(List.of(new State(code, Text.of(id, en))), List.of(), List.of(), Set.of());
    }

    /** A further state, in the order in which boards show them. */
    public Workflow state(String code, String id, String en) {
        return new Workflow(and(states, new State(code, Text.of(id, en))), moves, edits, frozen);
    }

    /**
     * A way from one state to another.
     *
     * @param by who may take it, each of them
     */
    public Workflow move(String code, String id, String en, String from, String to, Actor... by) {
        Move move = new Move(code, Text.of(id, en), from, to, List.of(by));
        return new Workflow(states, and(moves, move), edits, frozen);
    }

    /** In this state only those edit for whom this is said, and only these fields; all of them where none are named. */
    public Workflow edits(String state, Actor actor, Field<?>... fields) {
        return new Workflow(states, moves, and(edits, new EditRight(state, actor, List.of(fields))), frozen);
    }

    /** In these states nobody edits and nobody deletes; moves stay possible. */
    public Workflow frozen(String... codes) {
        return new Workflow(states, moves, edits, Set.of(codes));
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /** The state of new records. */
    public State start() {
        return states.get(0);
    }

    public List<State> states() {
        return states;
    }

    public Optional<State> state(String code) {
        return states.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public List<Move> moves() {
        return moves;
    }

    public List<EditRight> edits() {
        return edits;
    }

    /** Codes of the states in which nothing changes. */
    public Set<String> frozenStates() {
        return frozen;
    }

    @Override
    public String toString() {
        return states + " " + moves;
    }
}
