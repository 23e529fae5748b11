package simpul.core.records.values;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.json.Json;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;

/**
 * What a record says in older codes, beside what it says: a newer version of the module knows how codes changed and an older
 * one does not, so the newer one writes them down for it, under {@code @} and the older schema. Where two old codes have
 * become one, nothing leads back, and that is written down too. Of fields of the record itself; stateless.
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
            for (UpcastStep step : steps(shape, from, "recoded")) {
                Object now = said.containsKey(step.code()) ? said.get(step.code()) : tree.get(step.code());
                if (now != null) {
                    back(step, now.toString(), said);
                }
            }
            for (UpcastStep step : steps(shape, from, "renamed")) {
                if (said.containsKey(step.code())) {
                    said.put(String.valueOf(step.old()), said.remove(step.code()));
                }
            }
            write(tree, from, said);
        }
    }

    private static List<UpcastStep> steps(TypeShape shape, int from, String kind) {
        return shape.upcasts().stream()
                .filter(s -> s.from() == from && s.isOfRecord() && s.kind().equals(kind))
                .toList();
    }

    private static void back(UpcastStep step, String now, Map<String, @Nullable Object> said) {
        List<String> old = step.codes().entrySet().stream()
                .filter(e -> e.getValue().equals(now))
                .map(Map.Entry::getKey)
                .toList();
        if (!old.isEmpty()) {
            said.put(step.code(), old.size() == 1 ? old.get(0) : null);
        }
    }

    private static void write(Map<String, @Nullable Object> tree, int schema, Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>(said);
        known.values().removeIf(Objects::isNull);
        if (!known.isEmpty()) {
            tree.put(MARK + schema, known);
        }
        if (known.size() < said.size()) {
            tree.put(MARK + schema + NO_WAY_BACK, true);
        }
    }

    /** A body that a newer version wrote, in the codes of an older schema. */
    static Map<String, @Nullable Object> seen(Map<String, @Nullable Object> body, int schema) {
        if (!(body.get(MARK + schema) instanceof Map<?, ?> codes)) {
            return body;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(body);
        codes.forEach((code, value) -> tree.put(String.valueOf(code), value));
        return tree;
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
