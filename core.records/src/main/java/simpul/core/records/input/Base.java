package simpul.core.records.input;

import java.util.Map;
import java.util.Set;
import simpul.core.model.sector.record.Field;

/**
 * What a record says already and where it stands, against which input for it is read. Immutable.
 *
 * @param required codes of the fields that its state asks for, beside those that are always required
 * @param kept its values as the writing path holds them
 * @param locked codes of the fields and parts that nobody may change there; their values stay
 */
public record Base(Set<String> required, Map<String, Object> kept, Set<String> locked) {
    /** A record of a type without states. */
    public static final Base NONE = new Base(Set.of(), Map.of(), Set.of());

    public Base {
        required = Set.copyOf(required);
        kept = Map.copyOf(kept);
        locked = Set.copyOf(locked);
    }

    public boolean requires(Field<?> field) {
        return field.isRequired() || required.contains(field.code());
    }

    boolean locks(String code) {
        return locked.contains(code);
    }
}
