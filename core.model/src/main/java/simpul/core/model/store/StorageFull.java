package simpul.core.model.store;

/**
 * There was no room for housekeeping ({@link Store#keep}). Whoever can do without it catches this, so that reading goes
 * on; otherwise it is answered like {@code STORAGE_FULL}.
 */
public final class StorageFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageFull(Throwable cause) {
        super("No room left in the store", cause);
    }
}
