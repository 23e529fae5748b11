package simpul.core.records.keep;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.Standing;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.flow.Bases;
import simpul.core.records.flow.FlowProblems;
import simpul.core.records.flow.MoveGate;
import simpul.core.records.flow.Standings;
import simpul.core.records.input.Base;
import simpul.core.records.values.FormerCodes;
import simpul.core.records.values.Shapes;

/** What of a record its state leaves open to a caller. Stateless. */
final class Opened {
    private Opened() {}

    /**
     * What input is read against; a refusal where nothing of the record may be changed.
     *
     * @param older null for a new record
     * @param only codes of the fields and parts that are filled in; null for all
     */
    static Result<Base> base(
            RecordType type, Existing.@Nullable Found older, @Nullable Set<String> only, Caller caller) {
        if (older == null) {
            return Result.done(Bases.fresh(type));
        }
        TypeShape shape = Shapes.of(type);
        if (FormerCodes.lack(older.record(), shape)) {
            return Result.refused(FlowProblems.newer());
        }
        Optional<Standing> standing =
                Standings.of(shape, older.record(), caller, older.ways().acting());
        if (standing.filter(s -> !s.edits()).isPresent()) {
            Optional<Standing> before =
                    Standings.of(shape, older.record(), caller, older.ways().seen());
            return Result.refused(
                    before.filter(Standing::edits).isPresent()
                            ? FlowProblems.ended(older.agreement())
                            : FlowProblems.closed(standing.get()));
        }
        Base base =
                standing.map(s -> Bases.of(type, older.record(), s)).orElseGet(() -> Bases.of(type, older.record()));
        if (older.ways().isShared()) {
            base = base.hiding(shape.shared(older.ways().seen()));
        }
        return Result.done(only == null ? base : Bases.only(type, older.record(), base, only));
    }

    /** The move, or why the caller cannot take it. */
    static Result<FlowShape.MoveShape> move(TypeShape shape, Existing.Found found, Caller caller, String code) {
        if (FormerCodes.lack(found.record(), shape)) {
            return Result.refused(FlowProblems.newer());
        }
        Ways ways = found.ways();
        Result<FlowShape.MoveShape> today = MoveGate.open(shape, found.record(), caller, ways.acting(), code);
        return !today.isDone()
                        && ways.ended() != null
                        && MoveGate.open(shape, found.record(), caller, ways.seen(), code)
                                .isDone()
                ? Result.refused(FlowProblems.ended(found.agreement()))
                : today;
    }

    /** Why the record may not be deleted where it stands. */
    static Optional<Problem> deletionRefused(TypeShape shape, Existing.Found found, Caller caller) {
        if (FormerCodes.lack(found.record(), shape)) {
            return Optional.of(FlowProblems.newer());
        }
        return Standings.of(shape, found.record(), caller, found.ways().acting())
                .filter(s -> !s.deletes())
                .map(FlowProblems::closed);
    }
}
