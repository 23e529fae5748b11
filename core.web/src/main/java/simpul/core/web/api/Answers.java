package simpul.core.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;
import simpul.core.web.http.Digests;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Definitions;
import simpul.core.web.json.Json;

/** Makes the replies of the API. Stateless. */
final class Answers {
    static final String JSON = "application/json";

    private Answers() {}

    static Reply json(int status, Object view, Language language) {
        return Reply.bytes(status, JSON, Json.write(view, language)).with("Content-Language", language.tag());
    }

    static Reply list(List<?> items, @Nullable String next, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        out.writeBytes("{\"items\":[".getBytes(StandardCharsets.UTF_8));
        String between = "";
        for (Object item : items) {
            out.writeBytes(between.getBytes(StandardCharsets.UTF_8));
            out.writeBytes(Json.write(item, language));
            between = ",";
        }
        // A cursor is base64url: nothing in it needs quoting.
        String end = next == null ? "],\"next\":null}" : "],\"next\":\"" + next + "\"}";
        out.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return Reply.bytes(200, JSON, out.toByteArray()).with("Content-Language", language.tag());
    }

    /** The schema of a list of views. */
    static ObjectNode listSchema(Class<?> view, Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ObjectNode items = properties.putObject("items").put("type", "array").put("maxItems", 500);
        items.set("items", Json.schema(view, definitions));
        properties.putObject("next").putArray("type").add("string").add("null");
        schema.putArray("required").add("items").add("next");
        return schema.put("additionalProperties", false);
    }

    /** The version for {@code If-Match}, and the bytes for {@code If-None-Match}: joined data may change without a version. */
    static Reply tagged(Reply reply, long version) {
        return reply.with(
                "ETag", "\"" + version + "-" + Digests.of(reply.bytes()).substring(0, 16) + "\"");
    }
}
