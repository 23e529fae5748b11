package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer.
 *
 * @param type media type without parameters; empty when there is none
 * @param bytes the body; not to be changed
 * @param headers every header line
 */
public record Heard(int status, String type, byte[] bytes, String headers, String location) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body, read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as JSON; missing when it is none. */
    public JsonNode json() {
        try {
            return type.endsWith("json") ? JSON.readTree(bytes) : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    boolean contains(String word) {
        return text().contains(word) || headers.contains(word);
    }
}
