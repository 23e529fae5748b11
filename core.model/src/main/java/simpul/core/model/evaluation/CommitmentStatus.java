package simpul.core.model.evaluation;

import simpul.core.model.text.Text;

/** How far a commitment is, chosen and never typed as a percentage. Codes are stored data. */
public enum CommitmentStatus {
    BELUM("Belum", "Not begun"),
    BERJALAN("Berjalan", "Under way"),
    SELESAI("Selesai", "Done"),
    TERHAMBAT("Terhambat", "Held up");

    private final Text label;

    CommitmentStatus(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
