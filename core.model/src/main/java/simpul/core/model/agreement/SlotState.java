package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** Where one signature stands. */
public enum SlotState {
    BELUM("Belum", "Not yet"),
    SUDAH_MENUNGGU_PINDAIAN("Sudah, menunggu pindaian", "Signed, scan missing"),
    SUDAH("Sudah", "Signed");

    private final Text title;

    SlotState(String id, String en) {
        this.title = Text.of(id, en);
    }

    public Text title() {
        return title;
    }
}
