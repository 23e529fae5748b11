package simpul.core.model.sector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;

/**
 * What an {@link Outcome} writes into fields of a record.
 *
 * <pre>{@code Values.of(DAY, submission.today()).and(DISEASE, submission.value(DISEASE))}</pre>
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

    /** What a record says in the field, where it says something. */
    public <T> Values and(Field<T> field, RecordFacts record) {
        return record.find(field).map(value -> and(field, value)).orElse(this);
    }

    /** By code of the field. */
    public Map<String, Object> all() {
        return all;
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
