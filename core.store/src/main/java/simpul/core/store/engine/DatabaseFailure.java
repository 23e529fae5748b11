package simpul.core.store.engine;

/** The database failed in a way that nobody using the platform can cause. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
