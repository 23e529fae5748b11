package simpul.core.model.module;

import simpul.core.model.text.Text;

/** Where a sector module stands. */
public enum ModuleState {
    RUNNING("Berjalan", "Running"),
    REFUSED("Ditolak", "Refused"),
    STOPPED("Dihentikan pengaman", "Stopped by the breaker");

    private final Text label;

    ModuleState(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
