package simpul.core.model.agreement;

import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/**
 * A clause that a document is checked for. The four of PP 28/2018 Ps 19(2) are the minimum of a PKS; the others are
 * practice (PP 50/2007 Ps 7, repealed).
 */
public enum Clause {
    IDENTITAS("Judul dan nomor para pihak", "Title and numbers of the parties", true, true),
    KOMPARISI("Komparisi dan dasar kewenangan", "Parties' details and authority", true, true),
    DASAR_HUKUM("Dasar hukum dan rujukan", "Legal basis and references", true, true),
    MAKSUD_TUJUAN("Maksud dan tujuan", "Purpose", true, true),
    OBJEK("Objek", "Object", true, true),
    RUANG_LINGKUP("Ruang lingkup", "Scope", true, true),
    PELAKSANAAN("Pelaksanaan", "Carrying out", true, true),
    HAK_KEWAJIBAN("Hak dan kewajiban", "Rights and duties", false, true),
    PEMBIAYAAN("Pembiayaan", "Funding", true, true),
    JANGKA_WAKTU("Jangka waktu", "Term", true, true),
    KEADAAN_MEMAKSA("Keadaan memaksa", "Force majeure", false, true),
    PENGAKHIRAN("Pengakhiran", "Termination", false, true),
    PERSELISIHAN("Penyelesaian perselisihan", "Settling disputes", true, true),
    SANKSI("Sanksi", "Sanctions", false, true),
    EVALUASI("Monitoring dan evaluasi", "Monitoring and evaluation", false, true),
    KORESPONDENSI("Korespondensi dan penghubung", "Correspondence and liaisons", false, true),
    PERUBAHAN("Perubahan (addendum)", "Amendments", false, true),
    KETENTUAN_LAIN("Ketentuan lain", "Other provisions", true, true),
    PENUTUP("Penutup", "Closing", true, true);

    private static final List<Clause> MINIMUM = List.of(HAK_KEWAJIBAN, JANGKA_WAKTU, PERSELISIHAN, SANKSI);

    private final Text title;
    private final boolean ofBase;
    private final boolean ofExecution;

    Clause(String id, String en, boolean ofBase, boolean ofExecution) {
        this.title = Text.of(id, en);
        this.ofBase = ofBase;
        this.ofExecution = ofExecution;
    }

    public Text title() {
        return title;
    }

    /** The checklist of a document. */
    public static List<Clause> of(DocumentType document) {
        return Stream.of(values())
                .filter(c -> document.executing() ? c.ofExecution : c.ofBase)
                .toList();
    }

    /** What a PKS or contract must hold at least (PP 28/2018 Ps 19(2)). */
    public static List<Clause> minimum() {
        return MINIMUM;
    }
}
