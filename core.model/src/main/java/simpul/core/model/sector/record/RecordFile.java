package simpul.core.model.sector.record;

import java.util.Objects;

/**
 * A file that a record holds: what it is called and what it is, not its bytes. A sector may ask whether it is there, and for
 * its name, type and size.
 *
 * <pre>{@code
 * .derive(COMPLETE, r -> Stream.of(CERTIFICATE, LAB_RESULT).allMatch(f -> r.find(f).isPresent()))
 * }</pre>
 *
 * Immutable; compared by value. The platform makes it; a test makes one to write a record with it:
 *
 * <pre>{@code check.write(MOVEMENT, Map.of("sertifikat", RecordFile.of("f1", "sertifikat.pdf", "application/pdf", 1200, digest)))}</pre>
 */
public final class RecordFile {
    private final String id;
    private final String name;
    private final String type;
    private final long size;
    private final String sha256;

    private RecordFile(String id, String name, String type, long size, String sha256) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
    }

    /**
     * A file.
     *
     * @param id by which a record names it; of one record only
     * @param name as it was uploaded
     * @param type media type, found by looking at the content
     * @param size bytes
     * @param sha256 hex digest of the bytes
     */
    public static RecordFile of(String id, String name, String type, long size, String sha256) {
        return new RecordFile(id, name, type, size, sha256);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Its media type, e.g. {@code application/pdf}. */
    public String type() {
        return type;
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordFile f
                && f.id.equals(id)
                && f.name.equals(name)
                && f.type.equals(type)
                && f.size == size
                && f.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sha256);
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
