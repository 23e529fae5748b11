package simpul.core.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.store.Answer;

/**
 * An answer as a value. Immutable; the server writes it.
 *
 * <pre>{@code Reply.text(200, "text/plain; charset=utf-8", "ok").with("Cache-Control", "no-store")}</pre>
 */
public final class Reply {
    /** Writes a body that is too long to be held. Runs after the route has returned; must hold no lease or connection. */
    @FunctionalInterface
    public interface Stream {
        void to(OutputStream out) throws IOException;
    }

    /** One header line. */
    public record Header(String name, String value) {}

    private static final byte[] NOTHING = {};

    private final int status;
    private final List<Header> headers;
    private final byte[] bytes;
    private final Optional<Stream> stream;

    private Reply(int status, List<Header> headers, byte[] bytes, Optional<Stream> stream) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.bytes = bytes;
        this.stream = stream;
    }

    public static Reply empty(int status) {
        return new Reply(status, List.of(), NOTHING, Optional.empty());
    }

    /** The array is not copied and must not be changed afterwards. */
    public static Reply bytes(int status, String type, byte[] bytes) {
        return new Reply(status, List.of(new Header("Content-Type", type)), bytes, Optional.empty());
    }

    public static Reply text(int status, String type, String text) {
        return bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply stream(int status, String type, Stream stream) {
        return new Reply(status, List.of(new Header("Content-Type", type)), NOTHING, Optional.of(stream));
    }

    /** After a change: the browser goes on with a GET there. */
    public static Reply seeOther(String path) {
        return empty(303).with("Location", path);
    }

    /** An answer that was kept under an idempotency key. */
    public static Reply again(Answer kept) {
        Reply reply = new Reply(kept.status(), List.of(), kept.body(), Optional.empty());
        for (Map.Entry<String, String> header : kept.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    /** The same reply with another status. */
    public Reply as(int other) {
        return new Reply(other, headers, bytes, stream);
    }

    /** Adds a header line, beside any of the same name. */
    public Reply with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Reply(status, more, bytes, stream);
    }

    /** Adds a header line where there is none of that name. */
    public Reply withDefault(String name, String value) {
        return header(name).isPresent() ? this : with(name, value);
    }

    /** This reply in the form that is kept under an idempotency key; a streamed one cannot be kept. */
    public Answer kept() {
        if (stream.isPresent()) {
            throw new IllegalStateException("A streamed reply cannot be kept");
        }
        Map<String, String> lines = new LinkedHashMap<>();
        headers.forEach(h -> lines.put(h.name(), h.value()));
        return new Answer(status, lines, bytes);
    }

    public int status() {
        return status;
    }

    public List<Header> headers() {
        return headers;
    }

    public Optional<String> header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The held body; empty for a streamed reply. Must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public Optional<Stream> stream() {
        return stream;
    }
}
