package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** What a document of a case is in law. The base document is general; the executing one says who does what. */
public enum DocumentType {
    KESEPAKATAN_BERSAMA(false, "Kesepakatan Bersama (MoU)", "Joint agreement (KB)"),
    PKS(true, "Perjanjian Kerja Sama (PKS)", "Cooperation agreement (PKS)"),
    PERNYATAAN_KEHENDAK(false, "Pernyataan kehendak (LoI)", "Letter of intent"),
    NASKAH_KERJA_SAMA(true, "Naskah kerja sama luar negeri", "Foreign memorandum of understanding"),
    NOTA_KESEPAKATAN(false, "Nota Kesepakatan", "Memorandum of synergy"),
    RENCANA_KERJA(true, "Rencana Kerja", "Work plan of a synergy");

    private final boolean executing;
    private final Text title;

    DocumentType(boolean executing, String id, String en) {
        this.executing = executing;
        this.title = Text.of(id, en);
    }

    /** Whether it is carried out, evaluated, and may entitle its parties to a sector. */
    public boolean executing() {
        return executing;
    }

    public Text title() {
        return title;
    }
}
