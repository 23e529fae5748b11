package simpul.core.records.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.Row;
import simpul.core.records.values.RowBodies;

/**
 * What a record says already and where it stands, against which input for it is read. Immutable.
 *
 * @param required codes of the fields that its state asks for, beside those that are always required
 * @param kept its values as the writing path holds them
 * @param locked codes of the fields and parts that nobody may change there; their values stay
 * @param hidden those of them that the writer does not even see, so that nothing sent for them may be compared
 * @param unsaid fields of kept rows that the input cannot speak of, {@code part.CODE.field}; they stay with their row
 * @param strange what it says in codes that this version of the module never had
 */
public record Base(
        Set<String> required,
        Map<String, Object> kept,
        Set<String> locked,
        Set<String> hidden,
        Set<String> unsaid,
        StrangeCodes strange) {
    /** A record of a type without states. */
    public static final Base NONE = new Base(Set.of(), Map.of(), Set.of());

    /** A record of which the writer sees everything. */
    public Base(Set<String> required, Map<String, Object> kept, Set<String> locked) {
        this(required, kept, locked, Set.of());
    }

    /** A record of which the input can say everything. */
    public Base(Set<String> required, Map<String, Object> kept, Set<String> locked, Set<String> hidden) {
        this(required, kept, locked, hidden, Set.of(), StrangeCodes.NONE);
    }

    public Base {
        required = Set.copyOf(required);
        kept = Map.copyOf(kept);
        locked = Set.copyOf(locked);
        hidden = Set.copyOf(hidden);
        unsaid = Set.copyOf(unsaid);
    }

    public boolean requires(Field<?> field) {
        return field.isRequired() || required.contains(field.code());
    }

    /** The same for a writer who sees only these fields; the others are locked as well. */
    public Base hiding(Set<String> seen) {
        Set<String> unseen = new HashSet<>(locked);
        unseen.removeAll(seen);
        return new Base(required, kept, locked, unseen, unsaid, strange);
    }

    /** The same, which may go on to say what it says in codes of another version. */
    public Base with(StrangeCodes codes) {
        return new Base(required, kept, locked, hidden, unsaid, codes);
    }

    /** Rows of a part with what of the kept row of the same code the input could not say. */
    List<Row> completed(PartType part, List<Row> rows) {
        Field<String> named = part.onePer().orElse(null);
        if (unsaid.isEmpty() || named == null) {
            return rows;
        }
        Map<String, Row> before = new LinkedHashMap<>();
        RowBodies.rows(kept, part.code()).forEach(row -> row.find(named).ifPresent(code -> before.put(code, row)));
        List<Row> all = new ArrayList<>();
        for (Row row : rows) {
            String code = row.find(named).orElse("");
            Row old = before.remove(code);
            all.add(old == null ? row : completed(part, row, old, code));
        }
        // No table has columns for a code that this version never had.
        before.forEach((code, row) -> {
            if (strange.has(part, named, code)) {
                all.add(Row.of(part, all.size(), row.values()));
            }
        });
        return all;
    }

    private Row completed(PartType part, Row row, Row old, String code) {
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        old.values().forEach((field, value) -> {
            if (unsaid.contains(part.code() + "." + code + "." + field)) {
                values.put(field, value);
            }
        });
        return Row.of(part, row.index(), values);
    }

    boolean hides(String code) {
        return hidden.contains(code);
    }

    boolean locks(String code) {
        return locked.contains(code);
    }
}
