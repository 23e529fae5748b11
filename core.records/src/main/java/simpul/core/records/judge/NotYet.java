package simpul.core.records.judge;

/** A function asked for the value of a field that is required later only and is not there yet; it will be called again. */
final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotYet(String field) {
        super(field, null, false, false);
    }
}
