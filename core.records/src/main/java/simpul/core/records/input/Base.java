package simpul.core.records.input;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import simpul.core.model.sector.record.Field;

/**
 * What a record says already and where it stands, against which input for it is read. Immutable.
 *
 * @param required codes of the fields that its state asks for, beside those that are always required
 * @param kept its values as the writing path holds them
 * @param locked codes of the fields and parts that nobody may change there; their values stay
 * @param hidden those of them that the writer does not even see, so that nothing sent for them may be compared
 */
public record Base(Set<String> required, Map<String, Object> kept, Set<String> locked, Set<String> hidden) {
    /** A record of a type without states. */
    public static final Base NONE = new Base(Set.of(), Map.of(), Set.of());

    /** A record of which the writer sees everything. */
    public Base(Set<String> required, Map<String, Object> kept, Set<String> locked) {
        this(required, kept, locked, Set.of());
    }

    public Base {
        required = Set.copyOf(required);
        kept = Map.copyOf(kept);
        locked = Set.copyOf(locked);
        hidden = Set.copyOf(hidden);
    }

    public boolean requires(Field<?> field) {
        return field.isRequired() || required.contains(field.code());
    }

    /** The same for a writer who sees only these fields; the others are locked as well. */
    public Base hiding(Set<String> seen) {
        Set<String> unseen = new HashSet<>(locked);
        unseen.removeAll(seen);
        return new Base(required, kept, locked, unseen);
    }

    boolean hides(String code) {
        return hidden.contains(code);
    }

    boolean locks(String code) {
        return locked.contains(code);
    }
}
