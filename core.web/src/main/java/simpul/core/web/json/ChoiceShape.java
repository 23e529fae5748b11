package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** One of the constants of an enum, by name. */
record ChoiceShape(List<Enum<?>> constants) implements Shape {

    static ChoiceShape of(Class<?> type) {
        return new ChoiceShape(Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(c -> (Enum<?>) c)
                .toList());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        constants.forEach(c -> names.add(c.name()));
        return schema;
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        for (Enum<?> constant : constants) {
            if (node.isTextual() && constant.name().equals(node.textValue())) {
                return constant;
            }
        }
        String names = String.join(", ", constants.stream().map(Enum::name).toList());
        return reading.wrong(
                "NOT_A_CHOICE", field, "Pilih salah satu: " + names + ".", "Choose one of: " + names + ".");
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeString(((Enum<?>) value).name());
    }
}
