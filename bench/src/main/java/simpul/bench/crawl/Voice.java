package simpul.bench.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks a server as one account, with a bearer token, or as nobody. Thread-safe. */
public final class Voice {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Witness UNSEEN = (voice, method, path, said, heard) -> {};

    /** One for all: each has open files of its own, and thousands of voices are made. It keeps no cookies. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI base;
    private final String name;
    private final String token;
    private final Witness witness;

    private Voice(URI base, String name, String token, Witness witness) {
        this.base = base;
        this.name = name;
        this.token = token;
        this.witness = witness;
    }

    /** Who has not signed in. */
    public static Voice nobody(URI base) {
        return new Voice(base, "(nobody)", "", UNSEEN);
    }

    /** An account, for which a token is made. */
    public static Voice of(URI base, String account, String password) {
        String body = "{\"username\":\"" + account + "\",\"password\":\"" + password + "\"}";
        Heard made = nobody(base).send("POST", "/api/v1/tokens", body, Map.of());
        if (made.status() != 201) {
            throw new IllegalStateException("No token for " + account + ": " + made.text());
        }
        return new Voice(base, account, made.json().path("token").asText(), UNSEEN);
    }

    /** Whoever holds this token. */
    public static Voice bearing(URI base, String name, String token) {
        return new Voice(base, name, token, UNSEEN);
    }

    /** The same account with the same token, at another server. */
    public Voice at(URI other) {
        return new Voice(other, name, token, witness);
    }

    /** The same account with the same token; the witness is told of each exchange. */
    public Voice before(Witness sees) {
        return new Voice(base, name, token, sees);
    }

    public String name() {
        return name;
    }

    public boolean signedIn() {
        return !token.isEmpty();
    }

    public Heard get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Heard post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    /** @param json the body; empty for none */
    public Heard send(String method, String path, String json, Map<String, String> headers) {
        Heard heard = json.isEmpty()
                ? send(method, path, new byte[0], headers)
                : send(method, path, json.getBytes(StandardCharsets.UTF_8), typed(headers, "application/json"));
        witness.heard(this, method, path, json, heard);
        return heard;
    }

    /** Sends a form with one file. */
    public Heard upload(String path, Map<String, String> fields, Paper paper, Map<String, String> headers) {
        String type = "multipart/form-data; boundary=" + Paper.BOUNDARY;
        Heard heard = send("POST", path, paper.form(fields), typed(headers, type));
        witness.heard(this, "POST", path, paper.described(fields), heard);
        return heard;
    }

    private static Map<String, String> typed(Map<String, String> headers, String type) {
        Map<String, String> all = new HashMap<>(headers);
        all.putIfAbsent("Content-Type", type);
        return all;
    }

    private Heard send(String method, String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            return heard(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Heard heard(HttpResponse<byte[]> answer) {
        SortedMap<String, String> headers = new TreeMap<>();
        answer.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return new Heard(answer.statusCode(), headers, answer.body());
    }
}
