package simpul.core.records.values;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;

/**
 * A body that was written in an older schema as the newest one has it. What a field is called decides: where an older version
 * of the module wrote last, its word counts, also against a newer name that it carried along. Stateless.
 */
final class Upcasts {
    private static final List<String> ORDER = List.of("renamed", "recoded", "defaulted");

    private Upcasts() {}

    static Map<String, @Nullable Object> seen(Map<String, @Nullable Object> body, int schema, TypeShape shape) {
        if (schema >= shape.schema() || shape.upcasts().isEmpty()) {
            return body;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(body);
        for (int from = schema; from < shape.schema(); from++) {
            int schemaBefore = from;
            List<UpcastStep> steps = shape.upcasts().stream()
                    .filter(s -> s.from() == schemaBefore)
                    .toList();
            inOrder(steps.stream().filter(UpcastStep::isOfRecord).toList(), step -> apply(step, tree));
            // A part that was renamed has its new name by now, by which its rows are spoken of.
            Set<String> parts = new LinkedHashSet<>();
            steps.stream().map(UpcastStep::part).filter(Objects::nonNull).forEach(parts::add);
            parts.forEach(part -> inOrder(
                    steps.stream().filter(s -> s.isOfRows(part)).toList(), step -> inRows(step, part, tree, shape)));
        }
        return tree;
    }

    private static void inOrder(List<UpcastStep> steps, Consumer<UpcastStep> work) {
        ORDER.forEach(kind -> steps.stream().filter(s -> s.kind().equals(kind)).forEach(work));
    }

    private static void inRows(UpcastStep step, String part, Map<String, @Nullable Object> tree, TypeShape shape) {
        if (OneRowEach.isMeant(shape, step)) {
            OneRowEach.recode(step, tree);
        } else {
            RowBodies.rewritten(tree, part, row -> apply(step, row));
        }
    }

    private static void apply(UpcastStep step, Map<String, @Nullable Object> tree) {
        Object value = tree.get(step.code());
        switch (step.kind()) {
            case "renamed" -> {
                Object old = tree.remove(step.old());
                if (old == null) {
                    tree.remove(step.code());
                } else {
                    tree.put(step.code(), old);
                }
            }
            case "recoded" -> {
                if (value != null) {
                    tree.put(step.code(), step.codes().getOrDefault(value.toString(), value.toString()));
                }
            }
            default -> {
                if (value == null) {
                    tree.put(step.code(), step.value());
                }
            }
        }
    }

    /** Under their old names too, so that an older version of the module reads what a newer one wrote. */
    static void mirror(Map<String, @Nullable Object> tree, TypeShape shape) {
        for (int from = shape.schema() - 1; from >= 1; from--) {
            // The rows stand under the newer name of their part, so their fields come before its older one.
            mirror(tree, shape, from, false);
            mirror(tree, shape, from, true);
        }
    }

    private static void mirror(Map<String, @Nullable Object> tree, TypeShape shape, int from, boolean ofRecord) {
        for (int i = shape.upcasts().size() - 1; i >= 0; i--) {
            UpcastStep step = shape.upcasts().get(i);
            String part = step.part();
            if (step.from() != from || step.isOfRecord() != ofRecord) {
                continue;
            }
            if (part != null) {
                RowBodies.rewritten(tree, part, row -> mirror(step, row));
            } else {
                mirror(step, tree);
            }
        }
    }

    private static void mirror(UpcastStep step, Map<String, @Nullable Object> tree) {
        if (!step.kind().equals("renamed")) {
            return;
        }
        Object value = tree.get(step.code());
        if (value == null) {
            tree.remove(step.old());
        } else {
            tree.put(String.valueOf(step.old()), value);
        }
    }
}
