package simpul.core.records.shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** A JSON object with typed looks into it. */
record Tree(Map<String, @Nullable Object> map) {
    boolean has(String name) {
        return map.get(name) != null;
    }

    @Nullable
    String maybe(String name) {
        Object value = map.get(name);
        return value == null ? null : value.toString();
    }

    String words(String name) {
        Object value = map.get(name);
        return value == null ? "" : value.toString();
    }

    Optional<Tree> tree(String name) {
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> inner =
                map.get(name) instanceof Map<?, ?> m ? (Map<String, @Nullable Object>) m : null;
        return Optional.ofNullable(inner).map(Tree::new);
    }

    /** All its members as words. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        map.forEach((name, value) -> words.put(name, String.valueOf(value)));
        return words;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(map.get(name));
    }

    BigDecimal number(String name) {
        return map.get(name) instanceof BigDecimal d ? d : BigDecimal.ZERO;
    }

    Text text(String name) {
        List<String> both = strings(name);
        return Text.of(both.get(0), both.get(1));
    }

    List<String> strings(String name) {
        return map.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<List<String>> lists(String name) {
        return map.get(name) instanceof List<?> list
                ? list.stream()
                        .map(one ->
                                ((List<?>) one).stream().map(String::valueOf).toList())
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    List<Tree> trees(String name) {
        return map.get(name) instanceof List<?> list
                ? list.stream()
                        .map(one -> new Tree((Map<String, @Nullable Object>) one))
                        .toList()
                : List.of();
    }
}
