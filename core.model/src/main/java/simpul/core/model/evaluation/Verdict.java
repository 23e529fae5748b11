package simpul.core.model.evaluation;

import simpul.core.model.text.Text;

/** How the sekretariat closes a round. Codes are stored data. */
public enum Verdict {
    DILANJUTKAN("Dilanjutkan", "Continued"),
    DIPERLUAS("Diperluas", "Extended"),
    DIHENTIKAN("Dihentikan", "Stopped");

    private final Text label;

    Verdict(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
