package simpul.core.records.input;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
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

    /** How such a code is shown; an export writes it so, and a table brings it back so. */
    public static Text words(String code) {
        return Text.of(code + " (tidak dikenal versi ini)", code + " (unknown to this version)");
    }

    /** The code of what was written, which may be the words for it. */
    public static String code(String written) {
        String text = written.strip();
        int end = text.lastIndexOf(" (");
        return end > 0 && named(text.substring(0, end), text) ? text.substring(0, end) : text;
    }

    /** Whether the record says none. */
    public boolean isNone() {
        return said.isEmpty();
    }

    /** Whether rows of the record say this code in this field. */
    boolean has(PartType part, Field<?> field, String code) {
        return said.contains(part.code() + "." + field.code() + "=" + code);
    }

    /** What was sent for a field of the record, where it is such a code. */
    Optional<Object> again(Field<?> field, Object raw, InputStyle style) {
        return again(field.code(), raw, style);
    }

    /** What was sent for a field of a row, where some row of the record has such a code there. */
    Optional<Object> again(PartType part, Field<?> field, Object raw, InputStyle style) {
        return again(part.code() + "." + field.code(), raw, style);
    }

    private Optional<Object> again(String where, Object raw, InputStyle style) {
        if (said.isEmpty() || !(raw instanceof String sent)) {
            return Optional.empty();
        }
        String text = sent.strip();
        if (said.contains(where + "=" + text)) {
            return Optional.of(text);
        }
        return style == InputStyle.PEOPLE
                ? said.stream()
                        .filter(one -> one.startsWith(where + "="))
                        .map(one -> one.substring(where.length() + 1))
                        .filter(code -> named(code, text))
                        .<Object>map(code -> code)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean named(String code, String text) {
        return code.equalsIgnoreCase(text)
                || words(code).id().equalsIgnoreCase(text)
                || words(code).en().equalsIgnoreCase(text);
    }
}
