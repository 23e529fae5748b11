package simpul.bench.crawl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * An answer.
 *
 * @param type media type without parameters; empty when there is none
 * @param text the body, as UTF-8
 * @param headers every header line
 */
public record Heard(int status, String type, String text, String headers, String location) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON; missing when it is none. */
    public JsonNode json() {
        try {
            return type.endsWith("json") ? JSON.readTree(text) : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    boolean contains(String word) {
        return text.contains(word) || headers.contains(word);
    }
}
