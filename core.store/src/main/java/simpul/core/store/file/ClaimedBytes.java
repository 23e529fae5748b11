package simpul.core.store.file;

/** Everything that names kept bytes, as one table {@code c} of region, digest and size. */
public final class ClaimedBytes {
    public static final String ALL =
            "(select region, sha256, size from stored_file" + " union select region, sha256, size from record_file) c";

    private ClaimedBytes() {}
}
