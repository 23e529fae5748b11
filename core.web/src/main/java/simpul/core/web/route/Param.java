package simpul.core.web.route;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/**
 * A query parameter: its name, what it means, and which values it takes. Immutable.
 *
 * @param many whether it may be repeated
 * @param schema JSON schema of one value
 * @param accepts whether a value is one of them
 */
public record Param(String name, Text meaning, boolean many, ObjectNode schema, Predicate<String> accepts) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Any text up to 200 characters. */
    public static Param text(String name, String id, String en) {
        return matching(name, "", id, en);
    }

    /** A text that the whole of a pattern matches; up to 200 characters. */
    public static Param matching(String name, String pattern, String id, String en) {
        ObjectNode schema = node().put("type", "string").put("maxLength", 200);
        if (pattern.isEmpty()) {
            return new Param(name, Text.of(id, en), false, schema, v -> v.length() <= 200);
        }
        Pattern compiled = Pattern.compile(pattern);
        schema.put("pattern", "^(?:" + pattern + ")$");
        return new Param(
                name,
                Text.of(id, en),
                false,
                schema,
                v -> v.length() <= 200 && compiled.matcher(v).matches());
    }

    /** A code of something that everybody may know, such as a region; one that does not exist is refused by name. */
    public static Param known(String name, Predicate<String> exists, String id, String en) {
        ObjectNode schema = node().put("type", "string").put("maxLength", 200);
        return new Param(name, Text.of(id, en), false, schema, v -> v.length() <= 200 && exists.test(v));
    }

    /** A day, {@code 2026-11-22}. */
    public static Param day(String name, String id, String en) {
        ObjectNode schema = node().put("type", "string").put("format", "date");
        return new Param(
                name, Text.of(id, en), false, schema, v -> DAY.matcher(v).matches() && Days.exists(v));
    }

    /** A whole number within bounds. */
    public static Param whole(String name, int min, int max, String id, String en) {
        ObjectNode schema = node().put("type", "integer").put("minimum", min).put("maximum", max);
        return new Param(
                name,
                Text.of(id, en),
                false,
                schema,
                v -> Days.whole(v).filter(n -> n >= min && n <= max).isPresent());
    }

    /** {@code true} or {@code false}. */
    public static Param flag(String name, String id, String en) {
        return choice(name, List.of("true", "false"), id, en);
    }

    /** One of the given values. */
    public static Param choice(String name, List<String> values, String id, String en) {
        ObjectNode schema = node().put("type", "string");
        ArrayNode all = schema.putArray("enum");
        values.forEach(all::add);
        return new Param(name, Text.of(id, en), false, schema, values::contains);
    }

    /** The name of a constant. */
    public static <E extends Enum<E>> Param choice(String name, Class<E> type, String id, String en) {
        return choice(
                name, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), id, en);
    }

    /** The two parameters of a list that is read page by page. */
    public static Stream<Param> paging() {
        return Stream.of(
                whole("limit", 1, 500, "Banyaknya baris, paling banyak 500.", "Number of items, at most 500."),
                new Param(
                        "cursor",
                        Text.of("Nilai next dari halaman sebelumnya.", "The value of next from the page before."),
                        false,
                        node().put("type", "string").put("maxLength", 1000),
                        v -> v.length() <= 1000));
    }

    /** The same parameter, which may be given more than once. */
    public Param repeated() {
        return new Param(name, meaning, true, schema, accepts);
    }

    /** What is wrong with the given values, if anything. */
    public Optional<Text> complaint(List<String> values) {
        if (values.size() > 1 && !many) {
            return Optional.of(
                    Text.of("Parameter ini hanya boleh satu kali.", "This parameter may be given only once."));
        }
        boolean fine = values.stream().allMatch(v -> v.isBlank() || accepts.test(v.strip()));
        return fine
                ? Optional.empty()
                : Optional.of(Text.of(
                        "Nilai parameter ini tidak dikenali: " + meaning.id(),
                        "The value of this parameter is not understood: " + meaning.en()));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
