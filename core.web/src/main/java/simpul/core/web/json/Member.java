package simpul.core.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record on the wire.
 *
 * @param said what the document tells about it; empty where its name and type tell all
 */
record Member(String name, Shape shape, boolean optional, String said, Method accessor) {

    ObjectNode schema(Definitions definitions) {
        ObjectNode schema = typed(definitions);
        return said.isEmpty() ? schema : schema.put("description", said);
    }

    private ObjectNode typed(Definitions definitions) {
        ObjectNode schema = shape.schema(definitions);
        if (!optional || shape instanceof OpenShape) {
            return schema;
        }
        ArrayNode either = JsonNodeFactory.instance.arrayNode();
        either.add(schema).add(JsonNodeFactory.instance.objectNode().put("type", "null"));
        ObjectNode nullable = JsonNodeFactory.instance.objectNode();
        nullable.set("anyOf", either);
        return nullable;
    }

    @Nullable
    Object read(@Nullable JsonNode node, String field, Reading reading) {
        boolean absent = node == null
                || node.isNull()
                || node.isMissingNode()
                || (reading.typed() && node.isTextual() && node.textValue().isBlank());
        if (!absent && node != null) {
            return shape.read(node, field, reading);
        }
        // A browser sends nothing for a box that is not ticked and for a list without rows.
        if (reading.typed() && shape instanceof FlagShape && !optional) {
            return Boolean.FALSE;
        }
        if (reading.typed() && shape instanceof ListShape list && list.min() <= 0) {
            return List.of();
        }
        return optional ? null : reading.wrong("REQUIRED", field, "Wajib diisi.", "This is required.");
    }

    @Nullable
    Object of(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + name + " of " + owner.getClass(), e);
        }
    }
}
