package simpul.core.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that a browser saves and never shows in our pages' place: an attachment with its name (RFC 6266), sandboxed.
 *
 * <pre>{@code Attachment.of("laporan.csv", "text/csv; charset=utf-8", out -> ...)}</pre>
 */
public final class Attachment {
    private Attachment() {}

    public static Reply of(String name, String type, Reply.Stream content) {
        return named(Reply.stream(200, type, content), name);
    }

    public static Reply of(String name, String type, byte[] content) {
        return named(Reply.bytes(200, type, content), name);
    }

    private static Reply named(Reply reply, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return reply.with("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded)
                .with("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
