package simpul.core.records.input;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.RowBodies;

/**
 * What a record says in codes that this version of the module never had: a newer one wrote them before it went back. Sent
 * again as they are, they stay. Immutable.
 *
 * @param said field and code, {@code field=CODE}; of rows {@code part.field=CODE}
 */
public record StrangeCodes(Set<String> said) {
    static final StrangeCodes NONE = new StrangeCodes(Set.of());

    public StrangeCodes {
        said = Set.copyOf(said);
    }

    /**
     * Those of a record. One that an older schema wrote has none: its codes are what the upcasts made of them, and whoever
     * writes such a field again decides.
     *
     * @param kept its values as the writing path holds them
     */
    public static StrangeCodes of(RecordType type, StoredRecord record, Map<String, Object> kept) {
        if (record.schema() < type.schema()) {
            return NONE;
        }
        Set<String> said = new HashSet<>();
        type.fields().forEach(field -> look("", field, kept, said));
        for (PartType part : type.parts()) {
            RowBodies.rows(kept, part.code())
                    .forEach(row -> part.fields().forEach(f -> look(part.code() + ".", f, row.values(), said)));
        }
        return new StrangeCodes(said);
    }

    private static void look(String within, Field<?> field, Map<String, Object> values, Set<String> said) {
        if (values.get(field.code()) instanceof String code && isStrange(field, code)) {
            said.add(within + field.code() + "=" + code);
        }
    }

    private static boolean isStrange(Field<?> field, String code) {
        return switch (field.kind().code()) {
            case "choice" -> field.choices().stream().noneMatch(c -> c.code().equals(code));
            case "code" -> field.codes().flatMap(list -> list.ever(code)).isEmpty();
            default -> false;
        };
    }

    /** What was sent for a field of the record, where it is such a code. */
    Optional<Object> again(Field<?> field, Object raw) {
        return again(field.code(), raw);
    }

    /** What was sent for a field of a row, where some row of the record has such a code there. */
    Optional<Object> again(PartType part, Field<?> field, Object raw) {
        return again(part.code() + "." + field.code(), raw);
    }

    private Optional<Object> again(String where, Object raw) {
        return raw instanceof String s && said.contains(where + "=" + s.strip())
                ? Optional.of(s.strip())
                : Optional.empty();
    }
}
