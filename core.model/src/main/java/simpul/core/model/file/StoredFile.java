package simpul.core.model.file;

/**
 * Immutable bytes in the store.
 *
 * @param sha256 hex digest, the name of the file
 * @param size bytes
 * @param type media type found by looking at the content
 */
public record StoredFile(String sha256, long size, String type) {}
