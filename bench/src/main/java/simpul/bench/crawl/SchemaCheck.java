package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares JSON with the schemas of an OpenAPI document: types, required and unknown fields, choices, bounds. For one thread. */
final class SchemaCheck {
    private final JsonNode document;
    private final List<String> complaints = new ArrayList<>();

    SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** What is not as the schema says; empty when all is. */
    List<String> complaints(JsonNode value, JsonNode schema) {
        complaints.clear();
        check(value, schema, "");
        return List.copyOf(complaints);
    }

    /** Which parts of a form are missing or unknown; all of them are texts. */
    List<String> parts(JsonNode form, JsonNode schema) {
        complaints.clear();
        names(form, schema, "");
        return List.copyOf(complaints);
    }

    private void check(JsonNode value, JsonNode schema, String at) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
            check(value, document.path("components").path("schemas").path(name), at);
        } else if (schema.has("allOf")) {
            schema.path("allOf").forEach(each -> check(value, each, at));
        } else if (schema.has("anyOf")) {
            any(value, schema.path("anyOf"), at);
        } else if (schema.has("type") && !typed(value, schema.path("type"))) {
            complaints.add(at + " is " + value.getNodeType() + " and not " + schema.path("type"));
        } else if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            complaints.add(at + " is " + value + " and none of " + schema.path("enum"));
        } else if (!Bounds.hold(value, schema)) {
            complaints.add(at + " is " + value + " and outside " + schema);
        } else if (value.isArray()) {
            int index = 0;
            for (JsonNode item : value) {
                check(item, schema.path("items"), at + "[" + index++ + "]");
            }
        } else if (value.isObject()) {
            object(value, schema, at);
        }
    }

    private void any(JsonNode value, JsonNode choices, String at) {
        List<String> before = List.copyOf(complaints);
        for (JsonNode choice : choices) {
            List<String> here = new SchemaCheck(document).complaints(value, choice);
            if (here.isEmpty()) {
                return;
            }
            if (!value.isNull() && !choice.path("type").asText().equals("null")) {
                here.forEach(c -> complaints.add(at + c));
            }
        }
        if (complaints.equals(before)) {
            complaints.add(at + " fits none of " + choices);
        }
    }

    private void object(JsonNode value, JsonNode schema, String at) {
        names(value, schema, at);
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String place = at + "." + field.getKey();
            if (properties.has(field.getKey())) {
                check(field.getValue(), properties.path(field.getKey()), place);
            } else if (others.isObject()) {
                check(field.getValue(), others, place);
            }
        }
    }

    private void names(JsonNode value, JsonNode schema, String at) {
        JsonNode others = schema.path("additionalProperties");
        boolean closed = others.isBoolean() && !others.asBoolean();
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                complaints.add(at + "." + name.asText() + " is missing");
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (closed && !schema.path("properties").has(field.getKey())) {
                complaints.add(at + "." + field.getKey() + " is not in the document");
            }
        }
    }

    private static boolean typed(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (typed(value, one)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
