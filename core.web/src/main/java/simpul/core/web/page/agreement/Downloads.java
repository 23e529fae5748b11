package simpul.core.web.page.agreement;

import java.io.IOException;
import java.io.InputStream;
import simpul.core.web.http.Attachment;
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
        return Attachment.of(name, type, out -> {
            try (InputStream in = source.open()) {
                in.transferTo(out);
            }
        });
    }
}
