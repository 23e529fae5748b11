package simpul.core.records.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.json.Json;
import simpul.core.model.record.Projection;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;

/**
 * What a record claims under a unique constraint: one value, or one for each row of a part.
 *
 * @param row in which the value stands; null where it is the record's own
 */
public record Claimed(String value, @Nullable Row row) {
    /** In the order of the rows; nothing where it lacks a field or does not count in this state. */
    public static List<Claimed> of(Constraint constraint, Map<String, Object> values, @Nullable String state) {
        return constraint.counts(state) ? of(constraint, values) : List.of();
    }

    /** What it would claim if it counted. */
    public static List<Claimed> of(Constraint constraint, Map<String, Object> values) {
        if (!constraint.isUnique()) {
            return List.of();
        }
        List<Claimed> claimed = new ArrayList<>();
        if (constraint.rows().isEmpty()) {
            String value = Columns.claim(constraint, values);
            if (value != null) {
                claimed.add(new Claimed(value, null));
            }
        } else {
            for (Row row : rows(constraint.rows().get(), values)) {
                String value = value(constraint, row);
                if (value != null) {
                    claimed.add(new Claimed(value, row));
                }
            }
        }
        return claimed;
    }

    /** Those of them that an earlier row of the same record claims. */
    public static List<Claimed> repeated(List<Claimed> all) {
        Set<String> above = new LinkedHashSet<>();
        return all.stream().filter(c -> !above.add(c.value())).toList();
    }

    /** Everything that a record claims, as it is kept beside it. */
    public static List<Projection.Claim> all(RecordType type, Map<String, Object> values, @Nullable String state) {
        Set<Projection.Claim> claims = new LinkedHashSet<>();
        for (Constraint constraint : type.constraints()) {
            of(constraint, values, state)
                    .forEach(c ->
                            claims.add(new Projection.Claim(constraint.code(), c.value(), constraint.isNationwide())));
        }
        return List.copyOf(claims);
    }

    /** Rows of a draft, or those that were read from a body. */
    @SuppressWarnings("unchecked")
    private static List<Row> rows(PartType part, Map<String, Object> values) {
        List<Row> rows = new ArrayList<>();
        if (values.get(part.code()) instanceof List<?> all) {
            for (Object one : all) {
                rows.add(one instanceof Row row ? row : Row.of(part, rows.size(), (Map<String, Object>) one));
            }
        }
        return rows;
    }

    private static @Nullable String value(Constraint constraint, Row row) {
        List<Object> parts = new ArrayList<>();
        for (Field<?> field : constraint.fields()) {
            Object value = row.values().get(field.code());
            if (value == null) {
                return null;
            }
            // Only what people write differs in case.
            parts.add(field.kind().equals(FieldKind.TEXT) ? Columns.folded(value) : Bodies.plain(value));
        }
        return Json.write(parts);
    }
}
