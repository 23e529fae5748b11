package simpul.core.records.flow;

import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;

/** Says whether a caller may take a move where a record stands. Stateless. */
public final class MoveGate {
    private MoveGate() {}

    /** The move, or why it cannot be taken and which can. A type without workflow has no moves at all. */
    public static Result<FlowShape.MoveShape> open(
            TypeShape shape, StoredRecord record, Caller caller, Set<String> ways, String code) {
        Optional<Standing> found = Standings.of(shape, record, caller, ways);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        Standing standing = found.get();
        FlowShape flow = shape.workflow().orElseThrow();
        Optional<FlowShape.MoveShape> move = flow.move(code);
        if (move.isEmpty()) {
            return Result.refused(FlowProblems.unknown(standing, code));
        }
        if (!move.get().from().equals(standing.state())) {
            return Result.refused(FlowProblems.elsewhere(standing, move.get(), flow));
        }
        return standing.moves().contains(move.get())
                ? Result.done(move.get())
                : Result.refused(FlowProblems.others(standing, move.get()));
    }
}
