package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small client of the public API that speaks for one account at a time. Not thread-safe: a story is told by one voice.
 *
 * <pre>{@code JsonNode made = api.as("sekretariat.maluku").post("/api/v1/cases", Map.of("title", "..."));}</pre>
 */
public final class Api {
    /** The longest that a token can hold: each password is checked at a cost that a story must not pay often. */
    static final int TOKEN_DAYS = 365;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String password;
    private final Map<String, String> tokens = new HashMap<>();
    private String who = "";

    public Api(URI base, String password) {
        this.base = base;
        this.password = password;
    }

    /** Speaks as this account from now on; the empty name speaks as nobody. */
    public Api as(String account) {
        who = account;
        return this;
    }

    /** Forgets all tokens: they run out when the story's clock moves on. */
    public void forgetTokens() {
        tokens.clear();
    }

    public JsonNode get(String path) {
        return send("GET", path, null, "", null).json();
    }

    public JsonNode post(String path, Object body) {
        return send("POST", path, json(body), "application/json", null).json();
    }

    /** Sends what depends on a version: the subject is read first and its entity tag sent along. */
    public JsonNode change(String method, String subject, String path, Object body) {
        String tag = send("GET", subject, null, "", null).tag();
        return send(method, path, json(body), "application/json", tag).json();
    }

    public void delete(String subject) {
        String tag = send("GET", subject, null, "", null).tag();
        send("DELETE", subject, null, "", tag);
    }

    /** Uploads one file with its form fields, against the version of the subject. */
    public JsonNode upload(String subject, String path, Map<String, String> fields, DemoFile file) {
        String tag = send("GET", subject, null, "", null).tag();
        String boundary = "simpul-" + UUID.randomUUID();
        byte[] body = Multipart.body(boundary, fields, file);
        return send("POST", path, body, "multipart/form-data; boundary=" + boundary, tag)
                .json();
    }

    private record Heard(String tag, byte[] body) {
        JsonNode json() {
            try {
                return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Heard send(String method, String path, byte @Nullable [] body, String type, @Nullable String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (tag != null && !tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!who.isEmpty()) {
            request.header("Authorization", "Bearer " + token(who));
        }
        HttpResponse<byte[]> answer = exchange(request.build());
        if (answer.statusCode() >= 300) {
            throw new Refused(
                    who, method + " " + path + " " + said(type, body), answer.statusCode(), text(answer.body()));
        }
        return new Heard(answer.headers().firstValue("ETag").orElse(""), answer.body());
    }

    private String token(String account) {
        String known = tokens.get(account);
        if (known == null) {
            String before = who;
            who = "";
            known = post("/api/v1/tokens", Map.of("username", account, "password", password, "days", TOKEN_DAYS))
                    .path("token")
                    .asText();
            who = before;
            tokens.put(account, known);
        }
        return known;
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while telling the demo story", e);
        }
    }

    private static String said(String type, byte @Nullable [] body) {
        return body != null && type.startsWith("application/json") ? text(body) : "";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
