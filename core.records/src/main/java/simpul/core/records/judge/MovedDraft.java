package simpul.core.records.judge;

import java.util.Set;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Move;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.flow.Bases;
import simpul.core.records.input.Told;

/** What a record still lacks for a move. Stateless. */
public final class MovedDraft {
    private MovedDraft() {}

    /** Says everything at once that the state behind the move asks for and the record does not have. */
    public static void require(RecordType type, String code, Draft draft) {
        Move move = type.workflow().stream()
                .flatMap(flow -> flow.moves().stream())
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The type " + type.code() + " has no move " + code));
        require(type, Bases.required(type, move.to()), draft);
    }

    /** The same for fields that a state asks for. */
    public static void require(RecordType type, Set<String> required, Draft draft) {
        for (Field<?> field : type.fields()) {
            boolean wanted = field.isRequired() || required.contains(field.code());
            if (wanted && !draft.values().containsKey(field.code())) {
                draft.add(Told.required(field));
            }
        }
    }
}
