package simpul.core.model.evaluation;

import simpul.core.model.text.Text;

/** Where a round stands. Codes are stored data. */
public enum RoundStatus {
    DRAF("Draf", "Draft"),
    DIKIRIM("Terkirim", "Sent"),
    DIKEMBALIKAN("Dikembalikan", "Returned"),
    DITERIMA("Diterima", "Accepted"),
    DITUTUP("Ditutup", "Closed");

    private final Text label;

    RoundStatus(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }

    /** Whether it lies with the OPD. */
    public boolean withAgency() {
        return this == DRAF || this == DIKEMBALIKAN;
    }
}
