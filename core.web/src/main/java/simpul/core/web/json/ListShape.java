package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** A list whose entries are never null. */
record ListShape(Shape entry, long min, long max) implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", entry.schema(definitions));
        if (min > 0) {
            schema.put("minItems", min);
        }
        if (max != Long.MAX_VALUE) {
            schema.put("maxItems", max);
        }
        return schema;
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        if (reading.typed() && node.isTextual()) {
            // One ticked box of several is sent like a single field.
            Object only = entry.read(node, field, reading);
            return only == null ? null : List.of(only);
        }
        if (!node.isArray()) {
            return reading.wrong("WRONG_TYPE", field, "Harus berupa daftar.", "This must be a list.");
        }
        if (node.size() > max || node.size() < min) {
            return reading.wrong(
                    "LIST_SIZE",
                    field,
                    "Jumlah baris harus " + Math.max(min, 0) + " sampai " + max + "; terkirim " + node.size() + ".",
                    "The list must have " + Math.max(min, 0) + " to " + max + " entries; " + node.size()
                            + " were sent.");
        }
        List<Object> values = new ArrayList<>();
        int at = 0;
        for (JsonNode item : node) {
            String place = field + "[" + at++ + "]";
            Object value = item.isNull()
                    ? reading.wrong("REQUIRED", place, "Baris ini kosong.", "This entry is empty.")
                    : entry.read(item, place, reading);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeStartArray();
        for (Object item : (Iterable<?>) value) {
            entry.write(out, item, language);
        }
        out.writeEndArray();
    }
}
