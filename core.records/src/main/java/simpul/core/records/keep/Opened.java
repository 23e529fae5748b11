package simpul.core.records.keep;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.record.Standing;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.flow.Bases;
import simpul.core.records.flow.FlowProblems;
import simpul.core.records.flow.Standings;
import simpul.core.records.input.Base;
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
        Optional<Standing> standing = Standings.of(Shapes.of(type), older.record(), caller, older.ways());
        if (standing.filter(s -> !s.edits()).isPresent()) {
            return Result.refused(FlowProblems.closed(standing.get()));
        }
        Base base =
                standing.map(s -> Bases.of(type, older.record(), s)).orElseGet(() -> Bases.of(type, older.record()));
        if (!older.ways().isEmpty()) {
            base = base.hiding(Shapes.of(type).shared(older.ways()));
        }
        return Result.done(only == null ? base : Bases.only(type, older.record(), base, only));
    }

    /** Why the record may not be deleted where it stands. */
    static Optional<Problem> deletionRefused(TypeShape shape, Existing.Found found, Caller caller) {
        return Standings.of(shape, found.record(), caller, found.ways())
                .filter(s -> !s.deletes())
                .map(FlowProblems::closed);
    }
}
