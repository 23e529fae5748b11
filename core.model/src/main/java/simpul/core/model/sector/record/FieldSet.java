package simpul.core.model.sector.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields in their order by code. What was declared twice is remembered, so that a refused definition can name it. */
final class FieldSet {
    static final FieldSet NONE = FieldSet.of(List.of());

    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    private FieldSet(List<Field<?>> all) {
        for (Field<?> field : all) {
            if (fields.putIfAbsent(field.code(), field) != null) {
                twice.add(field.code());
            }
        }
    }

    static FieldSet of(List<Field<?>> all) {
        return new FieldSet(all);
    }

    List<Field<?>> all() {
        return List.copyOf(fields.values());
    }

    Optional<Field<?>> find(@Nullable String code) {
        return Optional.ofNullable(fields.get(code));
    }

    List<String> declaredTwice() {
        return List.copyOf(twice);
    }
}
