package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** A moment, {@code 2026-11-22T03:04:05Z}. */
record MomentShape() implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "date-time");
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        try {
            return OffsetDateTime.parse(node.asText()).toInstant();
        } catch (DateTimeParseException e) {
            return reading.wrong(
                    "NOT_A_MOMENT",
                    field,
                    "Bukan waktu. Tulis seperti 2026-11-22T03:04:05Z.",
                    "Not a point in time. Write it like 2026-11-22T03:04:05Z.");
        }
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeString(((Instant) value).toString());
    }
}
