package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * An answer.
 *
 * @param headers by their names in lower case
 * @param bytes the body; not to be changed
 */
public record Heard(int status, SortedMap<String, String> headers, byte[] bytes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The value of a header; empty when there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Media type without parameters; empty when there is none. */
    public String type() {
        return header("Content-Type").split(";", 2)[0].strip();
    }

    public String location() {
        return header("Location");
    }

    /** The body, read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as JSON; missing when it is none. */
    public JsonNode json() {
        return type().endsWith("json") ? tree(text()) : MissingNode.getInstance();
    }

    /** JSON as a tree; missing when it is none. */
    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** Status, headers and body in one text; without the machine's time of day, in a header or in a spreadsheet. */
    public String comparable() {
        boolean packed = Inside.isPacked(bytes);
        String body = packed
                ? Inside.text(bytes).replaceAll("<dcterms:(created|modified)[^>]*>[^<]*<", "<")
                : new String(bytes, StandardCharsets.ISO_8859_1);
        return status + "\n"
                + headers.entrySet().stream()
                        .filter(e -> !e.getKey().equals("date"))
                        .filter(e -> !packed || !e.getKey().equals("content-length"))
                        .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + body;
    }

    /** Headers and body in lower case, with what is packed or compressed in it: for looking for words. */
    public String everything() {
        return headers.toString().toLowerCase(Locale.ROOT) + "\n" + Inside.text(bytes);
    }
}
