package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** A record inside itself, looked up when it is met, because it is still being described. */
record SelfShape(Class<?> type) implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Shapes.of(type).schema(definitions);
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        return Shapes.of(type).read(node, field, reading);
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        Shapes.of(type).write(out, value, language);
    }
}
