package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** A decimal number, a text on the wire so that no reader rounds it. */
record DecimalShape() implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put("format", "decimal")
                .put("pattern", "^-?\\d+(\\.\\d+)?$")
                .put("maxLength", 40);
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        if (!node.isTextual()) {
            return reading.wrong(
                    "WRONG_TYPE",
                    field,
                    "Jumlah ditulis sebagai teks, misalnya \"1250000.50\".",
                    "An amount is written as a string, such as \"1250000.50\".");
        }
        Optional<BigDecimal> amount =
                reading.typed() ? Amounts.typed(node.textValue()) : Amounts.plain(node.textValue());
        if (amount.isPresent()) {
            return amount.get();
        }
        return reading.typed()
                ? reading.wrong(
                        "NOT_A_NUMBER",
                        field,
                        "Tulis angka seperti 1.250.000,50.",
                        "Write the number like 1.250.000,50.")
                : reading.wrong(
                        "NOT_A_NUMBER",
                        field,
                        "Bukan bilangan desimal seperti \"1250000.50\".",
                        "Not a decimal number such as \"1250000.50\".");
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeString(((BigDecimal) value).toPlainString());
    }
}
