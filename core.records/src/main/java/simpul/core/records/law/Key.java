package simpul.core.records.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.records.values.Columns;

/** The fields whose values records share, and those values as the columns hold them. Immutable. */
record Key(List<Field<?>> fields) {
    /** Nothing where one is missing. */
    Optional<List<Object>> of(Map<String, Object> values) {
        List<Object> parts = new ArrayList<>();
        for (Field<?> field : fields) {
            Object value = values.get(field.code());
            if (value == null) {
                return Optional.empty();
            }
            Object column = Columns.column(value, field.scale());
            parts.add(isFolded(field) ? Columns.folded(column) : column);
        }
        // A record that is deleted has no values, and so no key, even where the key has no fields.
        return values.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /** The keys of candidates, as they are and as they were. */
    Set<List<Object>> of(List<Candidate> candidates) {
        Set<List<Object>> keys = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            of(candidate.values()).ifPresent(keys::add);
            of(candidate.before()).ifPresent(keys::add);
        }
        return keys;
    }

    /** Conditions that all of these keys meet; others may meet them too. */
    List<Where> among(Collection<List<Object>> keys) {
        List<Where> where = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int at = i;
            List<Object> parts =
                    keys.stream().map(key -> key.get(at)).distinct().toList();
            where.add(new Where("in", shared(fields.get(i)), parts));
        }
        return where;
    }

    List<AskPlan.By> groups() {
        return fields.stream().map(f -> new AskPlan.By(shared(f), 1)).toList();
    }

    /** Some of the keys of an answer, none of which is missing because the question asked for certain ones. */
    static List<Object> read(List<@Nullable Object> keys) {
        List<Object> parts = new ArrayList<>();
        keys.forEach(part -> parts.add(Objects.requireNonNull(part, "a key that was asked for")));
        return parts;
    }

    /** The column in which those with one key have the same. */
    static PlanColumn shared(Field<?> field) {
        return isFolded(field) ? PlanColumn.folded(field.code()) : column(field);
    }

    /** Only what people write differs in case; identifiers and codes are compared as they are. */
    private static boolean isFolded(Field<?> field) {
        return field.kind().equals(FieldKind.TEXT);
    }

    static PlanColumn column(Field<?> field) {
        return PlanColumn.of(field.code());
    }
}
