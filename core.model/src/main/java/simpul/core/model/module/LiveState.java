package simpul.core.model.module;

import simpul.core.model.text.Text;

/** What the next start does with a sector's module. */
public enum LiveState {
    LIVE("Berjalan", "Running"),
    /** Somebody stopped it; it stays until somebody starts it. */
    STOPPED("Dihentikan", "Stopped"),
    /** Somebody removed it; its records stay readable, its file is kept. */
    REMOVED("Dihapus", "Removed"),
    /** It failed, or the server did while it started, too often in a row. */
    SET_ASIDE("Disisihkan", "Set aside");

    private final Text label;

    LiveState(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
