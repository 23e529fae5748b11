package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** In which office somebody signs or issues a letter (PP 28/2018 Ps 2, 13(2)). */
public enum SignerOffice {
    KEPALA_DAERAH("Kepala daerah", "Head of region"),
    WAKIL_KEPALA_DAERAH("Wakil kepala daerah dengan mandat", "Deputy head with a mandate"),
    KEPALA_PD("Kepala perangkat daerah", "Head of agency"),
    PIMPINAN_MITRA("Pimpinan mitra", "Head of the partner"),
    LAINNYA("Pejabat lain", "Another official");

    private final Text title;

    SignerOffice(String id, String en) {
        this.title = Text.of(id, en);
    }

    public Text title() {
        return title;
    }
}
