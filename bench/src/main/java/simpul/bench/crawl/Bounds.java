package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** The bounds and formats that a schema sets. Stateless. */
final class Bounds {
    private Bounds() {}

    static boolean hold(JsonNode value, JsonNode schema) {
        if (value.isTextual()) {
            String text = value.asText();
            return within(text.codePointCount(0, text.length()), schema, "minLength", "maxLength")
                    && Pattern.compile(schema.path("pattern").asText())
                            .matcher(text)
                            .find()
                    && formed(text, schema.path("format").asText());
        }
        if (value.isArray()) {
            return within(value.size(), schema, "minItems", "maxItems");
        }
        return !value.isIntegralNumber() || within(value.asLong(), schema, "minimum", "maximum");
    }

    private static boolean within(long size, JsonNode schema, String least, String most) {
        return size >= schema.path(least).asLong(Long.MIN_VALUE)
                && size <= schema.path(most).asLong(Long.MAX_VALUE);
    }

    private static boolean formed(String text, String format) {
        try {
            if (format.equals("date")) {
                LocalDate.parse(text);
            } else if (format.equals("date-time")) {
                OffsetDateTime.parse(text);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
