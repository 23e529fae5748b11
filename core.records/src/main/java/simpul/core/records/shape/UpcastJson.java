package simpul.core.records.shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.UpcastStep;

/** A step of an upcast as JSON and back. Stateless. */
final class UpcastJson {
    private UpcastJson() {}

    static Map<String, @Nullable Object> write(UpcastStep step) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("from", step.from());
        tree.put("kind", step.kind());
        tree.put("code", step.code());
        tree.put("old", step.old());
        tree.put("value", step.value());
        tree.put("codes", new TreeMap<>(step.codes()));
        tree.put("scale", step.scale());
        if (step.part() != null) {
            tree.put("part", step.part());
        }
        return tree;
    }

    static UpcastStep read(Map<String, @Nullable Object> tree) {
        Map<String, String> codes = new TreeMap<>();
        if (tree.get("codes") instanceof Map<?, ?> kept) {
            kept.forEach((old, now) -> codes.put(String.valueOf(old), String.valueOf(now)));
        }
        Object old = tree.get("old");
        Object part = tree.get("part");
        Object value = tree.get("value");
        return new UpcastStep(
                number(tree.get("from")),
                String.valueOf(tree.get("kind")),
                String.valueOf(tree.get("code")),
                old == null ? null : old.toString(),
                value instanceof BigDecimal d ? (Object) d.longValueExact() : value,
                codes,
                number(tree.get("scale")),
                part == null ? null : part.toString());
    }

    private static int number(@Nullable Object value) {
        return value instanceof BigDecimal d ? d.intValueExact() : 0;
    }
}
