package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;
import simpul.core.model.text.Legible;

/** A text with a length in characters as people count them (code points) and perhaps a pattern. */
record TextShape(long min, long max, Pattern pattern) implements Shape {
    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        if (min > 0) {
            schema.put("minLength", min);
        }
        schema.put("maxLength", max);
        if (!pattern.pattern().isEmpty()) {
            schema.put("pattern", "^(?:" + pattern.pattern() + ")$");
        }
        return schema;
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        if (!node.isTextual()) {
            return reading.wrong("WRONG_TYPE", field, "Harus berupa teks.", "This must be a text.");
        }
        String text = node.textValue();
        long length = text.codePointCount(0, text.length());
        if (length > max) {
            return reading.wrong(
                    "TOO_LONG",
                    field,
                    "Paling banyak " + max + " karakter; isian ini " + length + ".",
                    "At most " + max + " characters; this has " + length + ".");
        }
        if (length < min) {
            return reading.wrong(
                    "TOO_SHORT", field, "Paling sedikit " + min + " karakter.", "At least " + min + " characters.");
        }
        if (!Legible.is(text)) {
            return reading.wrong(
                    "CONTROL_CHARACTER",
                    field,
                    "Memuat karakter yang tidak terlihat atau tidak dapat disimpan; ketik ulang bagian ini.",
                    "Contains a character that is invisible or cannot be kept; type this part again.");
        }
        if (!pattern.pattern().isEmpty() && !pattern.matcher(text).matches()) {
            return reading.wrong(
                    "WRONG_FORM", field, "Bentuk isian ini tidak dikenali.", "This is not in the expected form.");
        }
        return text;
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeString((String) value);
    }
}
