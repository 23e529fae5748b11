package simpul.core.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;

/**
 * Keeps uploaded bytes: at most 25 MB, type decided by content, written to a temporary file, synced, renamed, before the
 * row that names it. Thread-safe.
 */
public interface Files {
    long MOST_BYTES = 25L * 1024 * 1024;

    /** Takes a finished temporary file over; refuses what is too large, of no accepted type, or would cross the disk reserve. */
    Result<StoredFile> keep(Scope scope, String region, Path upload, String claimedName);

    /** Opens kept bytes of a region. */
    InputStream open(Scope scope, String region, String sha256) throws IOException;
}
