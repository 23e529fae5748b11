package simpul.core.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import simpul.core.web.json.Definitions;
import simpul.core.web.route.Described;

/** Schemas that no record describes. Stateless. */
final class Schemas {
    /** The bytes of a file. */
    static final Described.Schema BINARY =
            d -> JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "binary");

    private Schemas() {}

    /** A form with the fields of an input, to which nothing may be added, and with files. */
    static ObjectNode multipart(ObjectNode fields, Definitions definitions, String... parts) {
        String name = fields.path("$ref").asText().replaceFirst(".*/", "");
        ObjectNode schema = definitions.all().path(name).deepCopy();
        ObjectNode properties = schema.withObject("/properties");
        ArrayNode required = schema.withArray("/required");
        for (String part : parts) {
            properties.putObject(part).put("type", "string").put("format", "binary");
            required.add(part);
        }
        return schema;
    }
}
