package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** A text in both languages, of which the wire carries the one that was asked for. Only for answers. */
record WordsShape() implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put("description", "In the language of Accept-Language: id (default) or en.");
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        return node.isTextual() && !node.textValue().isBlank()
                ? Text.same(node.textValue())
                : reading.wrong("WRONG_TYPE", field, "Harus berupa teks.", "This must be a text.");
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeString(((Text) value).in(language));
    }
}
