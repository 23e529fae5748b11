package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** One map of a tree with typed looks into it. */
record Branch(Map<String, @Nullable Object> map) {
    Optional<String> maybe(String name) {
        return Optional.ofNullable(map.get(name)).map(String::valueOf);
    }

    String words(String name) {
        return maybe(name).orElse("");
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(map.get(name));
    }

    Optional<BigDecimal> number(String name) {
        return maybe(name).map(BigDecimal::new);
    }

    Text asText() {
        return Text.of(words("id"), words("en"));
    }

    Text text(String name) {
        return branch(name).asText();
    }

    Optional<Text> maybeText(String name) {
        return map.get(name) == null ? Optional.empty() : Optional.of(text(name));
    }

    List<Text> texts(String name) {
        return branches(name).stream().map(Branch::asText).toList();
    }

    Cell asCell() {
        Optional<Cell> said = maybeText("words").map(Cell::of);
        return said.orElseGet(
                () -> number("number").map(n -> Cell.of(n, words("unit"))).orElseGet(Cell::missing));
    }

    Cell cell(String name) {
        return branch(name).asCell();
    }

    List<Cell> cells(String name) {
        return branches(name).stream().map(Branch::asCell).toList();
    }

    RecordQuery query() {
        return RecordQuery.of(
                words("type"),
                branches("conditions").stream()
                        .map(c -> new Condition(c.words("kind"), c.words("field"), c.strings("values")))
                        .toList());
    }

    Branch branch(String name) {
        return of(map.get(name));
    }

    List<Branch> branches(String name) {
        return list(map.get(name)).stream().map(Branch::of).toList();
    }

    List<List<Branch>> rows(String name) {
        return list(map.get(name)).stream()
                .map(row -> list(row).stream().map(Branch::of).toList())
                .toList();
    }

    List<String> strings(String name) {
        return list(map.get(name)).stream().map(String::valueOf).toList();
    }

    private static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Branch of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Branch((Map<String, @Nullable Object>) map);
        }
        throw new IllegalArgumentException("Not a map: " + value);
    }
}
