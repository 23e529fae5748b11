package simpul.core.records.values;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.ShareShape;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;

/** What it means for sharing and workflow that an agreement owns the records of a type. Stateless. */
public final class OwnedByAgreement {
    /** What these name is looked up among what the writer's region may see, which is not for other parties to try out. */
    private static final Set<FieldKind> LOOKED_UP = Set.of(FieldKind.AGREEMENT, FieldKind.REF);

    private OwnedByAgreement() {}

    public static boolean is(RecordType type) {
        return type.owner().filter(o -> o.code().equals(Owner.AGREEMENT.code())).isPresent();
    }

    /** Every party sees everything, in every state. */
    static Optional<ShareShape> share(RecordType type, FlowShape flow) {
        if (!is(type)) {
            return Optional.empty();
        }
        Set<String> states = new HashSet<>();
        flow.states().forEach(s -> states.add(s.code()));
        Set<String> seen = new HashSet<>();
        type.fields().forEach(f -> seen.add(f.code()));
        type.parts().forEach(p -> seen.add(p.code()));
        return Optional.of(new ShareShape(Sharing.COUNTERPART, states, seen));
    }

    /** Whoever may act for the owner may do so for every party. */
    static List<Actor> sides(Actor actor, RecordType type) {
        return is(type) && actor.side().equals("owner")
                ? List.of(actor, Actor.counterpart(actor.role()))
                : List.of(actor);
    }

    /** Which of these fields another party may change; none named means all. */
    static List<String> open(RecordType type, List<String> fields) {
        Stream<String> open = type.fields().stream()
                .filter(f -> !LOOKED_UP.contains(f.kind()) && !type.isDerived(f))
                .map(Field::code);
        Stream<String> parts = type.parts().stream()
                .filter(p -> p.fields().stream().noneMatch(f -> LOOKED_UP.contains(f.kind())))
                .map(PartType::code);
        return Stream.concat(open, parts)
                .filter(code -> fields.isEmpty() || fields.contains(code))
                .toList();
    }
}
