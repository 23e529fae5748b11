package simpul.core.model.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/**
 * The ten stages of PP 28/2018 Ps 6(1), in the order of the law. Stages a-e run once on the case, f-j on each PKS.
 *
 * <p>To <em>take a step</em> is to record that a stage is finished; the subject then stands in the next one.
 */
public enum Stage {
    PERSIAPAN(
            "a",
            "Persiapan",
            "Preparation",
            t("OPD pemrakarsa dan TKKSD", "Initiating agency and TKKSD"),
            t("KAK, pemetaan urusan", "Terms of reference, mapping of affairs")),
    PENAWARAN(
            "b",
            "Penawaran",
            "Offer",
            t("Kepala daerah", "Head of region"),
            t("Surat penawaran dan surat jawaban", "Letters of offer and reply")),
    PENYUSUNAN_KB(
            "c",
            "Penyusunan kesepakatan",
            "Drafting the KB",
            t("TKKSD para pihak", "TKKSD of the parties"),
            t("Rancangan Kesepakatan Bersama", "Draft KB")),
    PENANDATANGANAN_KB(
            "d",
            "Tanda tangan kesepakatan",
            "Signing the KB",
            t("Kepala daerah", "Head of region"),
            t("Kesepakatan Bersama bertanda tangan", "Signed KB")),
    PERSETUJUAN_DPRD(
            "e",
            "Persetujuan DPRD",
            "DPRD approval",
            t("DPRD", "DPRD (regional council)"),
            t("Surat persetujuan DPRD", "Letter of approval")),
    PENYUSUNAN_PKS(
            "f",
            "Penyusunan PKS",
            "Drafting the PKS",
            t("OPD pelaksana dan TKKSD", "Executing agency and TKKSD"),
            t("Rancangan PKS", "Draft PKS")),
    PENANDATANGANAN_PKS(
            "g",
            "Tanda tangan PKS",
            "Signing the PKS",
            t(
                    "Kepala daerah atau kepala OPD dengan surat kuasa",
                    "Head of region, or head of agency with a power of attorney"),
            t("PKS bertanda tangan", "Signed PKS")),
    PELAKSANAAN(
            "h",
            "Pelaksanaan",
            "Carrying out",
            t("OPD pelaksana", "Executing agency"),
            t("Rencana kerja, berita acara", "Work plan, minutes")),
    PENATAUSAHAAN(
            "i",
            "Penatausahaan",
            "Filing",
            t("Biro atau bagian kerja sama", "Cooperation bureau"),
            t("Nomor, naskah asli, register", "Numbers, originals, register")),
    PELAPORAN("j", "Pelaporan", "Reporting", t("OPD, kepala daerah", "Agency, head of region"), t("Laporan", "Report"));

    private final String letter;
    private final Text title;
    private final Text actor;
    private final Text output;

    Stage(String letter, String id, String en, Text actor, Text output) {
        this.letter = letter;
        this.title = Text.of(id, en);
        this.actor = actor;
        this.output = output;
    }

    private static Text t(String id, String en) {
        return Text.of(id, en);
    }

    /** The letter under which the article lists it. */
    public String letter() {
        return letter;
    }

    public Text title() {
        return title;
    }

    /** Who acts, in the words of the law. */
    public Text actor() {
        return actor;
    }

    /** The document that comes out of it, in the words of the law. */
    public Text output() {
        return output;
    }

    public String basis() {
        return "PP 28/2018 Ps 6(1)" + letter;
    }

    /** Whether it runs on the case (a-e) rather than on each PKS (f-j). */
    public boolean ofCase() {
        return compareTo(PERSETUJUAN_DPRD) <= 0;
    }

    /** Whether a document that stands here is in force once it is signed: h-j. */
    public boolean inForce() {
        return compareTo(PELAKSANAAN) >= 0;
    }

    /** Whether signatures are collected here. */
    public boolean signing() {
        return this == PENANDATANGANAN_KB || this == PENANDATANGANAN_PKS;
    }

    /** The stage that follows; empty after the last. */
    public Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public boolean before(Stage other) {
        return compareTo(other) < 0;
    }

    /** Stages a-e. */
    public static List<Stage> forCase() {
        return Stream.of(values()).filter(Stage::ofCase).toList();
    }

    /** Stages f-j. */
    public static List<Stage> forAgreement() {
        return Stream.of(values()).filter(s -> !s.ofCase()).toList();
    }
}
