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

/** A whole number, an {@code int} or a {@code long}. */
record WholeShape(boolean small, long min, long max) implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("type", "integer").put("format", small ? "int32" : "int64");
        if (min != Long.MIN_VALUE) {
            schema.put("minimum", min);
        }
        if (max != Long.MAX_VALUE) {
            schema.put("maximum", max);
        }
        return schema;
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        Optional<BigDecimal> number = reading.typed() && node.isTextual()
                ? Amounts.typed(node.textValue())
                : node.isIntegralNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
            return reading.wrong("NOT_WHOLE", field, "Harus berupa bilangan bulat.", "This must be a whole number.");
        }
        BigDecimal value = number.get();
        long least = Math.max(min, small ? Integer.MIN_VALUE : Long.MIN_VALUE);
        long most = Math.min(max, small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return reading.wrong(
                    "OUT_OF_RANGE",
                    field,
                    "Harus antara " + least + " dan " + most + ".",
                    "This must be between " + least + " and " + most + ".");
        }
        return small ? (Object) value.intValue() : (Object) value.longValue();
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeNumber(((Number) value).longValue());
    }
}
