package simpul.core.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes aggregates as JSON bodies and reads them back. Thread-safe; one instance serves the whole store.
 *
 * <p>For records of core.model only: a class of a sector must never come here, the mapper would keep its loader alive.
 * Dates and instants are ISO strings, decimals keep their digits, absent values are left out, unknown properties (written
 * by a newer program) are ignored. A sealed interface is written with the simple name of the record in {@code "is"}.
 */
public final class BodyCodec {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private final ObjectMapper mapper = BodyMapper.make();

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write a " + value.getClass().getName(), e);
        }
    }

    public <T> T read(String body, Class<T> type) {
        try {
            return mapper.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot read a " + type.getName(), e);
        }
    }

    /** For lists and maps: {@code read(body, new TypeReference<List<String>>() {})}. */
    public <T> T read(String body, TypeReference<T> type) {
        try {
            return mapper.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot read a " + type.getType(), e);
        }
    }

    public Map<String, String> readFacts(String body) {
        return read(body, FACTS);
    }
}
