package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Makes a value that a schema allows, with a given word in every free text. Immutable. */
final class Sample {
    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final String words;

    Sample(JsonNode document, String words) {
        this.document = document;
        this.words = words;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
            return depth > DEEPEST
                    ? json.nullNode()
                    : of(document.path("components").path("schemas").path(name), depth + 1);
        }
        if (schema.has("anyOf")) {
            return of(schema.path("anyOf").path(0), depth + 1);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asText()) {
            case "string" -> json.textNode(text(schema));
            case "integer" -> json.numberNode(Math.max(1, schema.path("minimum").asLong(1)));
            case "boolean" -> json.booleanNode(false);
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> json.nullNode();
        };
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> "2026-11-20";
            case "date-time" -> "2026-11-20T01:02:03Z";
            case "decimal" -> "12.50";
            default ->
                words.substring(0, (int)
                        Math.min(words.length(), schema.path("maxLength").asLong(100)));
        };
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        return depth > DEEPEST ? list : list.add(of(schema.path("items"), depth + 1));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            made.set(field.getKey(), of(field.getValue(), depth + 1));
        }
        return made;
    }
}
