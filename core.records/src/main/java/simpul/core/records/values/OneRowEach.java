package simpul.core.records.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;

/** Codes of rows of which there is one for each, where a newer schema changes them. Stateless. */
public final class OneRowEach {
    private OneRowEach() {}

    /**
     * Whether a step is about such codes, under whatever names part and field go today.
     *
     * @param steps all of the type
     * @param onePer whether there is one row of a part, by its name today, for each code of a field
     */
    public static boolean isMeant(List<UpcastStep> steps, UpcastStep step, BiPredicate<String, String> onePer) {
        if (!step.kind().equals("recoded") || step.part() == null) {
            return false;
        }
        String part = step.part();
        String field = step.code();
        List<UpcastStep> later = steps.stream()
                .filter(s -> s.from() > step.from() && s.kind().equals("renamed"))
                .sorted(Comparator.comparingInt(UpcastStep::from)
                        .thenComparing(UpcastStep::isOfRecord, Comparator.reverseOrder()))
                .toList();
        for (UpcastStep renamed : later) {
            if (renamed.isOfRecord() && part.equals(renamed.old())) {
                part = renamed.code();
            } else if (renamed.isOfRows(part) && field.equals(renamed.old())) {
                field = renamed.code();
            }
        }
        return onePer.test(part, field);
    }

    /** The same for a step of a type's shape. */
    public static boolean isMeant(TypeShape shape, UpcastStep step) {
        return isMeant(
                shape.upcasts(),
                step,
                (part, field) ->
                        shape.part(part).filter(p -> field.equals(p.onePer())).isPresent());
    }

    /**
     * The rows of a part with their new codes. Where another row has the new code, a row keeps its old one: both are there for
     * whoever reads the record, and who writes its rows again is told that the code is no longer in the list.
     */
    static void recode(UpcastStep step, Map<String, @Nullable Object> tree) {
        if (!(tree.get(String.valueOf(step.part())) instanceof List<?> rows)) {
            return;
        }
        List<@Nullable Object> codes = wished(step, rows);
        List<Map<String, @Nullable Object>> written = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) rows.get(i)).forEach((code, value) -> copy.put(String.valueOf(code), value));
            if (codes.get(i) != null) {
                copy.put(step.code(), codes.get(i));
            }
            written.add(copy);
        }
        tree.put(String.valueOf(step.part()), written);
    }

    private static List<@Nullable Object> wished(UpcastStep step, List<?> rows) {
        List<@Nullable Object> old = new ArrayList<>();
        List<@Nullable Object> wished = new ArrayList<>();
        for (Object row : rows) {
            Object code = ((Map<?, ?>) row).get(step.code());
            old.add(code);
            wished.add(code == null ? null : step.codes().getOrDefault(code.toString(), code.toString()));
        }
        // A row that stays may keep another one from its place, which then stays as well.
        while (stayed(old, wished)) {
            continue;
        }
        return wished;
    }

    private static boolean stayed(List<@Nullable Object> old, List<@Nullable Object> wished) {
        Set<Object> taken = new HashSet<>();
        for (int i = 0; i < old.size(); i++) {
            if (wished.get(i) != null && Objects.equals(old.get(i), wished.get(i))) {
                taken.add(wished.get(i));
            }
        }
        boolean changed = false;
        for (int i = 0; i < old.size(); i++) {
            boolean moves = wished.get(i) != null && !Objects.equals(old.get(i), wished.get(i));
            if (moves && !taken.add(wished.get(i))) {
                wished.set(i, old.get(i));
                changed = true;
            }
        }
        return changed;
    }
}
