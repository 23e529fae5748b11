package simpul.core.web.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named schemas that a document refers to. For one thread. */
public final class Definitions {
    private final Map<String, ObjectNode> byName = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** A reference to the schema of a record, which is made on first use. */
    ObjectNode refer(Class<?> type, Supplier<ObjectNode> schema) {
        String name = names.get(type);
        if (name == null) {
            name = byName.containsKey(type.getSimpleName()) ? qualified(type) : type.getSimpleName();
            names.put(type, name);
            // Taken before it is made, so that a record may contain itself.
            byName.put(name, JsonNodeFactory.instance.objectNode());
            byName.put(name, schema.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** With the last part of its package before it, for a second record of the same name. */
    private static String qualified(Class<?> type) {
        String room = type.getPackageName().replaceFirst(".*\\.", "");
        return room.substring(0, 1).toUpperCase(Locale.ROOT) + room.substring(1) + type.getSimpleName();
    }

    /** Every schema by name, ordered. */
    public ObjectNode all() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        byName.forEach(all::set);
        return all;
    }
}
