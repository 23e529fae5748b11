package simpul.bench.canary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;

/** An account that does what it may do, and for which a refusal is a mistake of this benchmark. For one thread. */
record Clerk(Voice voice) {

    JsonNode make(String path, String body, Object... values) {
        return well(path, voice.post(path, body.formatted(values)));
    }

    JsonNode make(String path, Map<String, String> headers, String body, Object... values) {
        return well(path, voice.send("POST", path, body.formatted(values), headers));
    }

    /** Changes what it has read just before. */
    JsonNode change(String method, String subject, String tail, String body, Object... values) {
        return well(subject + tail, voice.send(method, subject + tail, body.formatted(values), current(subject)));
    }

    JsonNode file(String subject, String tail, Map<String, String> fields, Paper paper) {
        return well(subject + tail, voice.upload(subject + tail, fields, paper, current(subject)));
    }

    JsonNode read(String path) {
        return well(path, voice.get(path));
    }

    private Map<String, String> current(String subject) {
        return new HashMap<>(Map.of("If-Match", voice.get(subject).header("ETag")));
    }

    private static JsonNode well(String path, Heard heard) {
        if (heard.status() >= 300) {
            throw new IllegalStateException(path + ": " + heard.status() + " " + heard.text());
        }
        return heard.json();
    }
}
