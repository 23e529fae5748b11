package simpul.core.model.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text from and to plain Java values: {@code Map} in its order, {@code List}, {@code String}, {@code BigDecimal},
 * {@code Boolean} and null; {@code Integer} and {@code Long} are written too. It knows no class beyond these, so nothing
 * of a sector can stay behind in it. Stateless.
 */
public final class Json {
    private Json() {}

    /** Writes a value without white space. A value of another class is a bug. */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** Reads a text; one that is no JSON, or nested deeper than 100, is a bug of whoever stored it. */
    public static @Nullable Object read(String text) {
        return new JsonReader(text).whole();
    }

    /** Reads a text that holds an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> object(String text) {
        if (read(text) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("Not a JSON object: " + text);
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else if (value instanceof String s) {
            quote(s, out);
        } else if (value instanceof BigDecimal d) {
            out.append(d.toPlainString());
        } else if (value instanceof Map<?, ?> map) {
            String comma = "{";
            for (Map.Entry<?, ?> e : map.entrySet()) {
                out.append(comma);
                quote(String.valueOf(e.getKey()), out);
                out.append(':');
                write(e.getValue(), out);
                comma = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof Iterable<?> all) {
            out.append('[');
            String comma = "";
            for (Object one : all) {
                out.append(comma);
                write(one, out);
                comma = ",";
            }
            out.append(']');
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
        }
    }

    private static void quote(String s, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == '\u2028' || c == '\u2029') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
