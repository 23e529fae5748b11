package simpul.core.web.api.sector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.RecordFile;

/** Between plain values and JSON trees. Amounts and days are texts on the wire. Stateless. */
public final class Trees {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    static JsonNode of(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode node = NODES.objectNode();
            map.forEach((name, part) -> node.set(String.valueOf(name), of(part)));
            return node;
        }
        if (value instanceof Iterable<?> all) {
            ArrayNode node = NODES.arrayNode();
            all.forEach(part -> node.add(of(part)));
            return node;
        }
        if (value instanceof RecordFile file) {
            return NODES.objectNode()
                    .put("id", file.id())
                    .put("name", file.name())
                    .put("type", file.type())
                    .put("size", file.size())
                    .put("sha256", file.sha256());
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value instanceof BigDecimal d) {
            return NODES.textNode(d.toPlainString());
        }
        return NODES.textNode(value instanceof LocalDate day ? day.toString() : value.toString());
    }

    /** The same for schemas, where bounds are numbers. */
    static ObjectNode schema(Map<String, Object> schema) {
        ObjectNode node = NODES.objectNode();
        schema.forEach((name, part) -> node.set(name, part(part)));
        return node;
    }

    @SuppressWarnings("unchecked")
    private static JsonNode part(Object value) {
        if (value instanceof Map<?, ?> map) {
            return schema((Map<String, Object>) map);
        }
        return value instanceof BigDecimal d ? NODES.numberNode(d) : of(value);
    }

    /** The members of an object as the writing path takes them; nulls are fields without a value. */
    public static Map<String, Object> values(JsonNode object) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            JsonNode node = each.getValue();
            if (!node.isNull()) {
                values.put(each.getKey(), plain(node));
            }
        }
        return values;
    }

    private static Object plain(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.bigIntegerValue();
        }
        if (node.isObject()) {
            return values(node);
        }
        if (node.isArray()) {
            List<Object> all = new ArrayList<>();
            // A row that is null is no row, and is told so as any text is.
            node.forEach(part -> all.add(part.isNull() ? "null" : plain(part)));
            return all;
        }
        return node.isNumber() ? node.decimalValue() : node;
    }
}
