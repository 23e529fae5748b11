package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** An object whose names are data, such as counts by stage. */
record MapShape(Shape entry) implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("additionalProperties", entry.schema(definitions));
        return schema;
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        if (!node.isObject()) {
            return reading.wrong("WRONG_TYPE", field, "Harus berupa objek JSON.", "This must be a JSON object.");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            String place = field.isEmpty() ? each.getKey() : field + "." + each.getKey();
            Object value = each.getValue().isNull()
                    ? reading.wrong("REQUIRED", place, "Wajib diisi.", "This is required.")
                    : entry.read(each.getValue(), place, reading);
            if (value != null) {
                values.put(each.getKey(), value);
            }
        }
        return Map.copyOf(values);
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) {
            out.writeFieldName((String) each.getKey());
            entry.write(out, each.getValue(), language);
        }
        out.writeEndObject();
    }
}
