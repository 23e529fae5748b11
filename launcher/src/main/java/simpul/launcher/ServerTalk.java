package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Has the server that holds a data directory do something, and follows it. For one thread. */
final class ServerTalk {
    /** A large module over a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final String key;
    private final HttpClient client;

    ServerTalk(URI address, String key, HttpClient client) {
        this.address = address;
        this.key = key;
        this.client = client;
    }

    /** What a server answered. */
    record Answer(int status, JsonNode body) {
        /** A refusal without a word is not one of Simpul's. */
        static Answer of(int status, String type, String body) throws IOException {
            if (type.contains("json")) {
                return new Answer(status, JSON.readTree(body));
            }
            ObjectNode wordless = JSON.createObjectNode();
            return new Answer(
                    status,
                    status < 300
                            ? wordless
                            : wordless.put("status", status)
                                    .put(
                                            "title",
                                            "Dijawab HTTP " + status
                                                    + " tanpa alasan; lihat log server, dan apakah program"
                                                    + " lain yang menjawab di alamat itu / Answered HTTP " + status
                                                    + " without a reason; look into the server's log, and whether"
                                                    + " another program answers at that address"));
        }

        boolean done() {
            return status < 300;
        }

        /** Why the server said no. */
        String why() {
            String title = body.path("title").asText();
            String detail = body.path("detail").asText();
            return detail.isEmpty() || detail.equals(title) ? title : title + ". " + detail;
        }
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    Answer post(String path) throws IOException {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    Answer delete(String path) throws IOException {
        return send(request(path).DELETE().build());
    }

    /** Sends a jar as the whole body. */
    Answer jar(String path, Path file) throws IOException {
        BodyPublisher body = BodyPublishers.ofFile(file);
        return send(request(path)
                .header("Content-Type", "application/java-archive")
                .POST(body)
                .build());
    }

    Answer put(String path, JsonNode body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /**
     * Follows server-sent events.
     *
     * @param heard takes what an event tells; false ends it
     */
    void follow(String path, Predicate<JsonNode> heard) throws IOException {
        HttpRequest request =
                request(path).header("Accept", "text/event-stream").GET().build();
        try {
            HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                for (String line : (Iterable<String>) lines::iterator) {
                    if (line.startsWith("data: ") && !heard.test(JSON.readTree(line.substring(6)))) {
                        return;
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", language())
                .header("Authorization", "Bearer " + key);
    }

    /** The language of the shell, where it is one of ours. */
    private static String language() {
        String spoken = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse("");
        return spoken.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "id";
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return Answer.of(answer.statusCode(), type, answer.body());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("terputus / interrupted", e);
    }
}
