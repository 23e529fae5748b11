package simpul.core.model.module;

import simpul.core.model.text.Text;

/** The steps of a deployment, in their order. Up to {@link #TRY} nothing that serves is touched. */
public enum Phase {
    /** The file is whole and copied to where it is installed from. */
    NOTICE("Unggah", "Upload"),
    /** What the file says of itself, without loading a class of it. */
    CHECK("Periksa", "Check"),
    /** What will be installed, replaced and refreshed, and whom it concerns. */
    PLAN("Rencana", "Plan"),
    /** The new version runs beside the old one and answers for itself; nobody uses it yet. */
    TRY("Uji coba", "Try"),
    /** From here on new requests see the new version. */
    SWITCH("Alihkan", "Switch"),
    /** The old version finishes what it began, and stays at hand while the new one is on probation. */
    DRAIN("Selesaikan", "Finish"),
    /** The old version stops and is unloaded; its file is kept for the way back. */
    RETIRE("Lepas", "Retire");

    private final Text label;

    Phase(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
