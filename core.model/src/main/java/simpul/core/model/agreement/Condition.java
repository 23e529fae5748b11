package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** Where a case stands on the whole, as dashboard and map show it. */
public enum Condition {
    BERJALAN("Berjalan", "Running"),
    MENUNGGU("Dalam proses", "In progress"),
    TIDAK_BERGERAK("Tidak bergerak", "Not moving"),
    SELESAI("Selesai", "Ended");

    private final Text title;

    Condition(String id, String en) {
        this.title = Text.of(id, en);
    }

    public Text title() {
        return title;
    }
}
