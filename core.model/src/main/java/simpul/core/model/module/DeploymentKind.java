package simpul.core.model.module;

import simpul.core.model.text.Text;

/** What a deployment does. */
public enum DeploymentKind {
    INSTALL("Pemasangan", "Installation"),
    ROLLBACK("Kembali ke versi sebelumnya", "Back to the former version"),
    REMOVE("Penghapusan", "Removal"),
    STOP("Penghentian", "Stop"),
    START("Pengaktifan", "Start"),
    /** What this release of Simpul brought. */
    DISTRIBUTION("Bawaan Simpul", "Brought by Simpul"),
    /** The platform went back by itself, because the new version failed while it was on probation. */
    RETURN("Kembali otomatis", "Automatic return");

    private final Text label;

    DeploymentKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
