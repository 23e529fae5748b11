package simpul.core.records.flow;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.input.Base;
import simpul.core.records.input.StrangeCodes;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.RowBodies;
import simpul.core.records.values.Shapes;

/** Works out against what input for a record is read. Stateless. */
public final class Bases {
    private Bases() {}

    /** A new record, in the start state. */
    public static Base fresh(RecordType type) {
        return Shapes.of(type)
                .workflow()
                .map(flow -> new Base(flow.requiredIn(flow.start()), Map.of(), Set.of()))
                .orElse(Base.NONE);
    }

    /** A record of a type without states that is there. */
    public static Base of(RecordType type, StoredRecord older) {
        return based(type, older, Set.of(), Set.of(), Set.of());
    }

    /** A record that is there. */
    public static Base of(RecordType type, StoredRecord older, Standing standing) {
        TypeShape shape = Shapes.of(type);
        Set<String> locked = new HashSet<>();
        shape.fields().stream().filter(f -> !standing.edits(f.code())).forEach(f -> locked.add(f.code()));
        shape.parts().stream().filter(p -> !standing.edits(p.code())).forEach(p -> locked.add(p.code()));
        return based(
                type,
                older,
                shape.workflow().map(f -> f.requiredIn(standing.state())).orElse(Set.of()),
                locked,
                Set.of());
    }

    /** The same where only these fields and parts are filled in; all others stay as they are. */
    public static Base only(RecordType type, StoredRecord older, Base base, Set<String> only) {
        Set<String> locked = new HashSet<>(base.locked());
        type.fields().stream().filter(f -> !only.contains(f.code())).forEach(f -> locked.add(f.code()));
        type.parts().stream().filter(p -> !only.contains(p.code())).forEach(p -> locked.add(p.code()));
        return based(type, older, base.required(), locked, base.hidden());
    }

    private static Base based(
            RecordType type, StoredRecord older, Set<String> required, Set<String> locked, Set<String> hidden) {
        Map<String, Object> kept = values(type, older);
        return new Base(required, kept, locked, hidden).with(StrangeCodes.of(type, older, kept));
    }

    /** What a record says, as the writing path holds it. */
    public static Map<String, Object> values(RecordType type, StoredRecord record) {
        return RowBodies.typed(Bodies.read(record, Shapes.of(type)), type);
    }

    /** Codes of the fields that a record needs in a state beside those that it always needs. */
    public static Set<String> required(RecordType type, String state) {
        FlowShape flow = Shapes.of(type).workflow().orElseThrow();
        return flow.requiredIn(state);
    }
}
