package simpul.core.model.module;

import simpul.core.model.text.Text;

/** What a deployment came to. */
public enum DeploymentOutcome {
    RUNNING("Sedang berjalan", "Under way"),
    DONE("Selesai", "Done"),
    /** Somebody called it off before its switch; nothing was changed. */
    CANCELLED("Dibatalkan", "Cancelled"),
    /** The check or the try found something against it; nothing was changed. */
    REFUSED("Ditolak", "Refused"),
    /** Something of the platform's own did not work, e.g. the disk was full; nothing was changed. */
    FAILED("Gagal", "Failed"),
    /** It was live and failed on probation; the former version is back. */
    RETURNED("Dikembalikan", "Returned"),
    /** The server ended in the middle; the next start came back to the last good version. */
    INTERRUPTED("Terputus", "Interrupted");

    private final Text label;

    DeploymentOutcome(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
