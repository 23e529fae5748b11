package simpul.core.model.sector.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a {@link PartType part}, as rules and derivations see it.
 *
 * <pre>{@code
 * r.rows(COMPETENCIES).stream()
 *         .filter(row -> row.find(NOTE).isEmpty() && row.value(LEVEL) < 3)
 *         .map(row -> Finding.warning(code, row.at(NOTE), words))
 * }</pre>
 *
 * Immutable; compared by value. Asking for a field that the part does not have is a bug of the sector and is charged to it.
 */
public final class Row {
    private final PartType part;
    private final int index;
    private final Map<String, Object> values;

    private Row(PartType part, int index, Map<String, Object> values) {
        this.part = part;
        this.index = index;
        this.values = values;
    }

    /**
     * Makes a row; for the platform.
     *
     * @param index where it stood in what was sent, which is how findings lead back to it
     */
    public static Row of(PartType part, int index, Map<String, Object> values) {
        return new Row(part, index, Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /** The value of a field, where it was given. */
    public <T> Optional<T> find(Field<T> field) {
        if (part.field(field.code()).isEmpty()) {
            throw new IllegalArgumentException("The part " + part.code() + " has no field " + field.code());
        }
        return Optional.ofNullable(values.get(field.code())).map(field.type()::cast);
    }

    /** The value of a required field. */
    public <T> T value(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException("The row has no value for " + field));
    }

    /** Where a finding about this field of this row points to: {@code kompetensi[3].nilai}. */
    public String at(Field<?> field) {
        return part.code() + "[" + index + "]." + field.code();
    }

    public int index() {
        return index;
    }

    /** Values by field code; fields without one are absent. */
    public Map<String, Object> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row r && r.part.code().equals(part.code()) && r.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return part.code() + "[" + index + "] " + values;
    }
}
