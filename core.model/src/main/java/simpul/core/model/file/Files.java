package simpul.core.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;

/**
 * Keeps uploaded bytes: at most 25 MB, type decided by content, written to a temporary file, synced, renamed, before the
 * row that names it. Thread-safe.
 */
public interface Files {
    long MOST_BYTES = 25L * 1024 * 1024;

    /** The media types of what is kept. */
    List<String> TYPES = List.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/heic",
            "image/webp",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.text",
            "text/csv",
            "text/plain");

    /**
     * Takes a finished temporary file over for one use; refuses what is too large, of no accepted type, or would cross the
     * disk reserve. When the use refuses too, the bytes are taken away again, unless somebody else has claimed the same.
     *
     * <pre>{@code files.keep(scope, "81", upload, "foto.jpg", file -> activities.attach(call, id, Evidence.file(file, ..)))}</pre>
     *
     * @param use writes the row that claims the bytes; runs outside of any transaction
     */
    <T> Result<T> keep(
            Scope scope, String region, Path upload, String claimedName, Function<StoredFile, Result<T>> use);

    /** Opens kept bytes of a region. */
    InputStream open(Scope scope, String region, String sha256) throws IOException;
}
