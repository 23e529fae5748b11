package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.text.Language;

/**
 * Reads and writes the records of the wire. Thread-safe.
 *
 * <p>Reading is strict and says all that is wrong at once: unknown and missing fields, wrong types, lengths, dates that do
 * not exist. Which component may be absent, {@code @Nullable} says; how long it may be, {@link Limit}.
 *
 * <pre>{@code
 * record LotInput(@Limit(max = 40) String certificate, LocalDate shipped, @Nullable BigDecimal weight) {}
 * Result<LotInput> lot = Json.read(bytes, LotInput.class);
 * }</pre>
 */
public final class Json {
    /** Knows trees only; no class of ours is ever cached in it. */
    static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxNumberLength(60)
                            .maxStringLength(1_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    /** The tree of a JSON document; refused when it is none. */
    public static Result<JsonNode> tree(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node != null && !node.isMissingNode()) {
                return Result.done(node);
            }
            return Result.refused(Malformed.at(1, 1));
        } catch (JsonProcessingException e) {
            return Result.refused(Malformed.of(e));
        } catch (IOException e) {
            return Result.refused(Malformed.at(1, 1));
        }
    }

    /** A record from a JSON document. */
    public static <T> Result<T> read(byte[] bytes, Class<T> type) {
        return tree(bytes).then(node -> bind(node, type, false));
    }

    /** A record from a tree; {@code typed} when people typed its values into a form. */
    public static <T> Result<T> bind(JsonNode node, Class<T> type, boolean typed) {
        Reading reading = new Reading(typed);
        Object value = Shapes.of(type).read(node, "", reading);
        List<Finding> findings = reading.findings();
        return value == null || !findings.isEmpty()
                ? Result.refused(Problem.invalid(findings))
                : Result.done(type.cast(value));
    }

    /** A record of the wire as JSON. */
    public static byte[] write(Object value, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try {
            write(value, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a record of the wire, or a tree, as JSON. */
    public static void write(Object value, Language language, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.getFactory().createGenerator(out)) {
            if (value instanceof JsonNode tree) {
                MAPPER.writeTree(json, tree);
            } else {
                Shapes.of(value.getClass()).write(json, value, language);
            }
        }
    }

    /** The schema of a record of the wire. */
    public static ObjectNode schema(Class<?> type, Definitions definitions) {
        return Shapes.of(type).schema(definitions);
    }
}
