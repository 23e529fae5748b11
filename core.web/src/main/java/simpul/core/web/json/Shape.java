package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/**
 * How a type looks on the wire, in one place for its schema, for reading and for writing, so that the OpenAPI document
 * cannot say anything else than what happens. Immutable and thread-safe.
 */
interface Shape {
    /** The JSON schema, with the definitions of the records it refers to. */
    ObjectNode schema(Definitions definitions);

    /**
     * Reads a value that is not null.
     *
     * @param field where it stands, e.g. {@code parties[1].agency}
     * @return null when a finding was noted instead
     */
    @Nullable
    Object read(JsonNode node, String field, Reading reading);

    /** Writes a value that is not null. */
    void write(JsonGenerator out, Object value, Language language) throws IOException;
}
