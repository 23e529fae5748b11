package simpul.core.records.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.records.values.RowBodies;

/**
 * Codes that a record says already and this version of the module has never had: a newer one wrote them before the module
 * went back. They may stay, so that a save of the older version loses nothing; nobody can choose them anew. Immutable.
 */
final class NewerCodes {
    private final Base base;

    NewerCodes(Base base) {
        this.base = base;
    }

    /** What was sent for a field of the record, where that is such a code. */
    Optional<Object> stays(Field<?> field, @Nullable Object raw) {
        return code(field, raw)
                .filter(code -> code.equals(base.kept().get(field.code())))
                .map(code -> code);
    }

    /** What was sent for a field of a row, where that is such a code of any row that the part has. */
    Optional<Object> stays(PartType part, Field<?> field, @Nullable Object raw) {
        return code(field, raw)
                .filter(code -> RowBodies.rows(base.kept(), part.code()).stream()
                        .anyMatch(row -> code.equals(row.values().get(field.code()))))
                .map(code -> code);
    }

    private static Optional<String> code(Field<?> field, @Nullable Object raw) {
        return raw instanceof String text && isStrange(field, text.strip())
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    private static boolean isStrange(Field<?> field, String code) {
        return switch (field.kind().code()) {
            case "choice" -> field.choices().stream().noneMatch(c -> c.code().equals(code));
            case "code" -> field.codes().flatMap(list -> list.ever(code)).isEmpty();
            default -> false;
        };
    }
}
