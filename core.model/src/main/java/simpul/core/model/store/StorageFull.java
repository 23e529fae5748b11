package simpul.core.model.store;

import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/**
 * There was no room for housekeeping ({@link Store#keep}). Whoever can do without it catches this, so that reading goes
 * on; otherwise it is answered like {@code STORAGE_FULL}.
 */
public final class StorageFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageFull(Throwable cause) {
        super("No room left in the store", cause);
    }

    /** The answer to whoever wanted to change something. */
    public static Problem problem() {
        return Problem.of(
                ProblemKind.STORAGE_FULL,
                Text.of(
                        "Ruang simpan penuh, perubahan tidak disimpan. Data yang ada tetap dapat dibaca; hubungi administrator.",
                        "Storage is full, the change was not saved. Existing data stays readable; contact the administrator."));
    }
}
