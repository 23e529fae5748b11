package simpul.core.model.module;

import simpul.core.model.text.Text;

/** Where a sector module stands. */
public enum ModuleState {
    RUNNING("Berjalan", "Running"),
    REFUSED("Ditolak", "Refused"),
    STOPPED("Dihentikan pengaman", "Stopped by the breaker"),
    /** Somebody stopped it or put it aside; it waits for somebody to start it. */
    IDLE("Tidak dijalankan", "Not running");

    private final Text label;

    ModuleState(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
