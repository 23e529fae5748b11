package simpul.core.store.home;

import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Diagnosis;

/** The store cannot be opened, and why. Checked, because whoever opens a store must tell the operator. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnosis diagnosis;

    public CannotOpen(Diagnosis diagnosis) {
        this(diagnosis, null);
    }

    public CannotOpen(Diagnosis diagnosis, @Nullable Throwable cause) {
        super(
                diagnosis.code() + " " + diagnosis.subject() + ": "
                        + diagnosis.why().en(),
                cause);
        this.diagnosis = diagnosis;
    }

    public Diagnosis diagnosis() {
        return diagnosis;
    }
}
