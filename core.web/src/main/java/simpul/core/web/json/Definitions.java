package simpul.core.web.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named schemas that a document refers to. For one thread. */
public final class Definitions {
    private final Map<String, ObjectNode> byName = new TreeMap<>();

    /** A reference to a named schema, which is made on first use. */
    ObjectNode refer(String name, Supplier<ObjectNode> schema) {
        if (!byName.containsKey(name)) {
            // Taken before it is made, so that a record may contain itself.
            byName.put(name, JsonNodeFactory.instance.objectNode());
            byName.put(name, schema.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** Every schema by name, ordered. */
    public ObjectNode all() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        byName.forEach(all::set);
        return all;
    }
}
