package simpul.core.web.http;

import java.nio.file.Path;

/**
 * An uploaded file that lies in a temporary place until the request ends; whoever wants it moves it away.
 *
 * @param name as the sender claims, without any folder; may be empty
 * @param size bytes
 */
public record Upload(String name, Path path, long size) {
    /** Stands for a field without a file. */
    public static final Upload NONE = new Upload("", Path.of(""), 0);

    public boolean isEmpty() {
        return size == 0;
    }
}
