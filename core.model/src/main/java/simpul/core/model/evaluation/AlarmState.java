package simpul.core.model.evaluation;

import simpul.core.model.text.Text;

/** Where a paper-only alarm stands. Codes are stored data. */
public enum AlarmState {
    /** The OPD has its days to reply. */
    MENUNGGU_TANGGAPAN("Menunggu tanggapan OPD", "Waiting for the OPD's reply"),
    /** Visible to DPRD, with the reply beside it if there is one. */
    TERBUKA("Terlihat oleh DPRD", "Visible to DPRD"),
    /** A later round was not empty. */
    BERAKHIR("Berakhir", "Ended");

    private final Text label;

    AlarmState(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
