package simpul.core.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the fields of a form into the tree that {@link Json#bind} reads: {@code parties[1].agency} becomes an object in
 * a list in an object. Rows keep their order and lose their gaps; a field sent more than once becomes a list; names that
 * begin with an underscore are the form's own and left out.
 */
public final class FormTree {
    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)((?:\\[\\d{1,4}\\])*)");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})\\]");

    private FormTree() {}

    /** A tree of objects, lists and texts. A name that cannot be understood stays a plain field, and is refused as unknown. */
    public static ObjectNode of(Map<String, List<String>> fields) {
        Node root = new Node();
        fields.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                root.put(path(name), values);
            }
        });
        return root.object();
    }

    private static List<String> path(String name) {
        String[] steps = name.split("\\.", 12);
        boolean known = Stream.of(steps).allMatch(s -> STEP.matcher(s).matches());
        return known ? Stream.of(steps).flatMap(FormTree::keys).toList() : List.of(name);
    }

    private static Stream<String> keys(String step) {
        Matcher whole = STEP.matcher(step);
        if (!whole.matches()) {
            throw new IllegalStateException(step);
        }
        Stream<String> indices = INDEX.matcher(whole.group(2)).results().map(r -> "[" + r.group(1));
        return Stream.concat(Stream.of(whole.group(1)), indices);
    }

    /** An object or list that grows while fields are put into it. */
    private static final class Node {
        private final SortedMap<Integer, Node> rows = new TreeMap<>();
        private final Map<String, Node> named = new TreeMap<>();
        private List<String> values = List.of();

        void put(List<String> path, List<String> given) {
            if (path.isEmpty()) {
                values = given;
                return;
            }
            String key = path.get(0);
            Node child = key.startsWith("[")
                    ? rows.computeIfAbsent(Integer.valueOf(key.substring(1)), k -> new Node())
                    : named.computeIfAbsent(key, k -> new Node());
            child.put(path.subList(1, path.size()), given);
        }

        JsonNode tree() {
            if (!rows.isEmpty()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                rows.values().forEach(r -> list.add(r.tree()));
                return list;
            }
            if (!named.isEmpty()) {
                return object();
            }
            if (values.size() == 1) {
                return TextNode.valueOf(values.get(0));
            }
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            values.forEach(list::add);
            return list;
        }

        ObjectNode object() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            named.forEach((name, node) -> object.set(name, node.tree()));
            return object;
        }
    }
}
