package simpul.core.model.sector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.Row;

/**
 * What an {@link Outcome} writes into fields of a record.
 *
 * <pre>{@code
 * Values.of(DAY, submission.today()).and(DISEASE, submission.value(DISEASE))
 * Values.of(DAY, submission.today()).and(ANIMALS, List.of(Values.of(TAG, "A-1"), Values.of(TAG, "A-2")))
 * }</pre>
 *
 * Immutable: each word returns new values.
 */
public final class Values {
    private final Map<String, Object> all;

    private Values(Map<String, Object> all) {
        this.all = Collections.unmodifiableMap(all);
    }

    public static <T> Values of(Field<T> field, T value) {
        return new Values(Map.of()).and(field, value);
    }

    public <T> Values and(Field<T> field, T value) {
        Map<String, Object> more = new LinkedHashMap<>(all);
        more.put(field.code(), value);
        return new Values(more);
    }

    /** What an existing row says, to be written again or with something else in it. */
    public static Values of(Row row) {
        return new Values(row.values());
    }

    /** All rows of a part, in the place of those that are there; none take them away. */
    public static Values of(PartType part, List<Values> rows) {
        return new Values(Map.of()).and(part, rows);
    }

    /** The same beside other values. */
    public Values and(PartType part, List<Values> rows) {
        Map<String, Object> more = new LinkedHashMap<>(all);
        more.put(part.code(), rows.stream().map(Values::all).toList());
        return new Values(more);
    }

    /** What a record says in the field, where it says something. */
    public <T> Values and(Field<T> field, RecordFacts record) {
        return record.find(field).map(value -> and(field, value)).orElse(this);
    }

    /** By code of the field, or of the part with a list of what its rows say. */
    public Map<String, Object> all() {
        return all;
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
