package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** What the parties declare where the law asks for it: KSDD wajib (Ps 3(2)) and a third party's initiative (Ps 18). */
public enum Ground {
    BERBATASAN("Daerah berbatasan", "The regions share a border"),
    EKSTERNALITAS("Dampak lintas daerah", "Effects across the border"),
    LEBIH_EFISIEN("Lebih efisien bila dikelola bersama", "Cheaper when run jointly"),
    PRAKARSA_PIHAK_KETIGA("Prakarsa pihak ketiga", "Initiative of the third party"),
    TERINTEGRASI(
            "Terintegrasi secara teknis dengan rencana induk sektor", "Technically part of the sector master plan"),
    LAYAK("Layak secara ekonomi dan finansial", "Economically and financially feasible"),
    MAMPU("Pemrakarsa memiliki kemampuan keuangan", "The proponent has the means");

    private final Text title;

    Ground(String id, String en) {
        this.title = Text.of(id, en);
    }

    public Text title() {
        return title;
    }
}
