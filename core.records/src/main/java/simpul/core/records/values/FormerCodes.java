package simpul.core.records.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.json.Json;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;

/**
 * What a record says in older codes, beside what it says: a newer version of the module knows how codes changed and an older
 * one does not, so the newer one writes them down for it, under {@code @} and the older schema. Where two old codes have
 * become one, nothing leads back, and that is written down too. Of the record and of its rows, each for itself; stateless.
 */
public final class FormerCodes {
    private static final String MARK = "@";
    private static final String NO_WAY_BACK = "!";

    private FormerCodes() {}

    static boolean isOne(String code) {
        return code.startsWith(MARK);
    }

    /** Adds them to a body that is written in the newest schema and holds none. */
    static void keep(Map<String, @Nullable Object> tree, TypeShape shape) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        for (int from = shape.schema() - 1; from >= 1; from--) {
            lead(steps(shape, from, UpcastStep::isOfRecord), tree, said);
            write(tree, from, said, tree);
        }
        if (shape.upcasts().stream().anyMatch(s -> !s.isOfRecord() && s.kind().equals("recoded"))) {
            shape.parts().forEach(part -> keepRows(part.code(), part.onePer(), shape.schema(), tree, shape));
            // Rows of a part that is no more go along for the older version that knows it.
            shape.upcasts().stream()
                    .filter(s -> s.isOfRecord() && s.kind().equals("dropped"))
                    .forEach(s -> keepRows(s.code(), null, s.from(), tree, shape));
        }
    }

    /**
     * The rows stand under each name that their part ever had, as the schemas of that name have them.
     *
     * @param perCode the field of whose codes each has one row; null where rows are free, or nobody knows any more
     * @param newest the last schema that has the part
     */
    private static void keepRows(
            String part, @Nullable String perCode, int newest, Map<String, @Nullable Object> tree, TypeShape shape) {
        List<Map<String, @Nullable Object>> said = new ArrayList<>();
        RowBodies.rewritten(tree, part, row -> {
            row.keySet().removeIf(FormerCodes::isOne);
            said.add(new LinkedHashMap<>());
        });
        String name = part;
        String each = perCode;
        for (int from = newest - 1; from >= 1 && !said.isEmpty(); from--) {
            String newer = name;
            List<UpcastStep> steps = steps(shape, from, s -> s.isOfRows(newer));
            Iterator<Map<String, @Nullable Object>> known = said.iterator();
            RowBodies.rewritten(tree, newer, row -> lead(steps, row, known.next()));
            name = before(steps(shape, from, UpcastStep::isOfRecord), newer);
            each = each == null ? null : before(steps, each);
            if (each != null && !isApart(each, tree.get(name), said)) {
                tree.put(MARK + from + NO_WAY_BACK, true);
                continue;
            }
            int schema = from;
            Iterator<Map<String, @Nullable Object>> led = said.iterator();
            RowBodies.rewritten(tree, name, row -> write(row, schema, led.next(), tree));
        }
    }

    /** What a part or field was called before these steps. */
    private static String before(List<UpcastStep> steps, String code) {
        return steps.stream()
                .filter(s -> s.kind().equals("renamed") && s.code().equals(code))
                .map(s -> String.valueOf(s.old()))
                .findFirst()
                .orElse(code);
    }

    /** Whether each row has a code of its own in the older schema too. */
    private static boolean isApart(String field, @Nullable Object rows, List<Map<String, @Nullable Object>> said) {
        Set<Object> codes = new HashSet<>();
        Iterator<Map<String, @Nullable Object>> led = said.iterator();
        for (Object row : rows instanceof List<?> all ? all : List.of()) {
            Map<String, @Nullable Object> known = led.next();
            Object code = known.containsKey(field) ? known.get(field) : ((Map<?, ?>) row).get(field);
            if (code == null ? known.containsKey(field) : !codes.add(code)) {
                return false;
            }
        }
        return true;
    }

    private static List<UpcastStep> steps(TypeShape shape, int from, Predicate<UpcastStep> about) {
        return shape.upcasts().stream()
                .filter(s -> s.from() == from && about.test(s))
                .toList();
    }

    /** One schema back. */
    private static void lead(
            List<UpcastStep> steps, Map<String, @Nullable Object> values, Map<String, @Nullable Object> said) {
        for (UpcastStep step : steps) {
            Object now = said.containsKey(step.code()) ? said.get(step.code()) : values.get(step.code());
            if (step.kind().equals("recoded") && now != null) {
                back(step, now.toString(), said);
            }
        }
        for (UpcastStep step : steps) {
            if (step.kind().equals("renamed") && said.containsKey(step.code())) {
                said.put(String.valueOf(step.old()), said.remove(step.code()));
            }
        }
    }

    private static void back(UpcastStep step, String now, Map<String, @Nullable Object> said) {
        List<String> old = step.codes().entrySet().stream()
                .filter(e -> e.getValue().equals(now))
                .map(Map.Entry::getKey)
                .toList();
        // A code that another one was once is not what the older version means by it.
        if (!old.isEmpty() || step.codes().containsKey(now)) {
            said.put(step.code(), old.size() == 1 ? old.get(0) : null);
        }
    }

    /** @param record where it is noted that nothing leads back */
    private static void write(
            Map<String, @Nullable Object> tree,
            int schema,
            Map<String, @Nullable Object> said,
            Map<String, @Nullable Object> record) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>(said);
        known.values().removeIf(Objects::isNull);
        if (!known.isEmpty()) {
            tree.put(MARK + schema, known);
        }
        if (known.size() < said.size()) {
            record.put(MARK + schema + NO_WAY_BACK, true);
        }
    }

    /** A body that a newer version wrote, in the codes of an older schema. */
    static Map<String, @Nullable Object> seen(Map<String, @Nullable Object> body, TypeShape shape) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(body);
        lead(tree, shape.schema());
        // Rows of parts that it does not know it will carry along.
        List.copyOf(tree.keySet()).forEach(code -> RowBodies.rewritten(tree, code, row -> lead(row, shape.schema())));
        return tree;
    }

    private static void lead(Map<String, @Nullable Object> tree, int schema) {
        if (tree.get(MARK + schema) instanceof Map<?, ?> codes) {
            codes.forEach((code, value) -> tree.put(String.valueOf(code), value));
        }
    }

    /**
     * Whether a newer version wrote what this shape has no codes for, or led the record where it knows no state: then it may show
     * the record, and change nothing.
     */
    public static boolean lack(StoredRecord record, TypeShape shape) {
        String state = record.state();
        return state != null
                        && shape.workflow()
                                .filter(flow -> flow.state(state).isEmpty())
                                .isPresent()
                || record.schema() > shape.schema()
                        && Json.object(record.body()).containsKey(MARK + shape.schema() + NO_WAY_BACK);
    }
}
