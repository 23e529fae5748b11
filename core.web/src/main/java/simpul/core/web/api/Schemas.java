package simpul.core.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import simpul.core.web.route.Described;

/** Schemas that no record describes. Stateless. */
final class Schemas {
    /** The bytes of a file. */
    static final Described.Schema BINARY =
            d -> JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "binary");

    private Schemas() {}

    /** A form with the fields of an input and with files. */
    static ObjectNode multipart(ObjectNode fields, String... parts) {
        ObjectNode files = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = files.putObject("properties");
        for (String part : parts) {
            properties.putObject(part).put("type", "string").put("format", "binary");
        }
        ArrayNode both = JsonNodeFactory.instance.arrayNode().add(fields).add(files);
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("allOf", both);
        return schema;
    }
}
