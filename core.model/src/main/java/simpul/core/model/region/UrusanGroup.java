package simpul.core.model.region;

import simpul.core.model.text.Text;

/** Groups of government affairs: UU 23/2014 Ps 12(1)-(3), and the supporting functions beside them. */
public enum UrusanGroup {
    WAJIB_DASAR("Urusan wajib pelayanan dasar", "Obligatory affairs, basic services"),
    WAJIB_NON_DASAR("Urusan wajib bukan pelayanan dasar", "Obligatory affairs, other services"),
    PILIHAN("Urusan pilihan", "Optional affairs"),
    PENUNJANG("Unsur penunjang", "Supporting functions");

    private final Text label;

    UrusanGroup(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
