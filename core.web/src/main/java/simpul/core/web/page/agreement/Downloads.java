package simpul.core.web.page.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import simpul.core.web.http.Reply;

/** Answers with a file to be kept. Pure. */
final class Downloads {
    private Downloads() {}

    /** Opens the bytes. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static Reply of(String type, String name, Source source) {
        return Reply.stream(200, type, out -> {
                    try (InputStream in = source.open()) {
                        in.transferTo(out);
                    }
                })
                .with("Content-Disposition", disposition(name))
                .with("Cache-Control", "private, no-store");
    }

    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String quoted = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + quoted;
    }
}
