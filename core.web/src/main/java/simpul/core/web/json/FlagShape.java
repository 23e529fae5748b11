package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** Yes or no; in a form a ticked box or one of two choices. */
record FlagShape() implements Shape {
    private static final Set<String> YES = Set.of("true", "on", "ya", "yes", "1");
    private static final Set<String> NO = Set.of("false", "off", "tidak", "no", "0");

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance.objectNode().put("type", "boolean");
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (reading.typed() && YES.contains(node.asText())) {
            return Boolean.TRUE;
        }
        if (reading.typed() && NO.contains(node.asText())) {
            return Boolean.FALSE;
        }
        return reading.wrong(
                "WRONG_TYPE", field, "Jawab ya atau tidak (true/false).", "Answer yes or no (true/false).");
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeBoolean((Boolean) value);
    }
}
