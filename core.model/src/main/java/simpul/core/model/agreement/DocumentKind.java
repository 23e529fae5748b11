package simpul.core.model.agreement;

import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/** What an uploaded paper is, and the stage that it belongs to. */
public enum DocumentKind {
    PEMETAAN(Stage.PERSIAPAN, "Pemetaan urusan", "Mapping of affairs"),
    KAK(Stage.PERSIAPAN, "Kerangka acuan kerja (KAK)", "Terms of reference (KAK)"),
    STUDI_KELAYAKAN(Stage.PERSIAPAN, "Studi kelayakan", "Feasibility study"),
    SURAT_PENAWARAN(Stage.PENAWARAN, "Surat penawaran", "Letter of offer"),
    SURAT_JAWABAN(Stage.PENAWARAN, "Surat jawaban", "Letter of reply"),
    RANCANGAN_KB(Stage.PENYUSUNAN_KB, "Rancangan Kesepakatan Bersama", "Draft of the KB"),
    TELAAH_HUKUM(Stage.PENYUSUNAN_KB, "Telaah hukum", "Legal review"),
    KB_BERTANDA_TANGAN(Stage.PENANDATANGANAN_KB, "Kesepakatan Bersama bertanda tangan", "Signed KB"),
    PERMOHONAN_DPRD(Stage.PERSETUJUAN_DPRD, "Surat permohonan ke DPRD", "Request to the DPRD"),
    SURAT_DPRD(Stage.PERSETUJUAN_DPRD, "Surat atau keputusan DPRD", "Decision of the DPRD"),
    RANCANGAN_PKS(Stage.PENYUSUNAN_PKS, "Rancangan PKS", "Draft of the PKS"),
    SURAT_KUASA(Stage.PENANDATANGANAN_PKS, "Surat kuasa", "Power of attorney"),
    PKS_BERTANDA_TANGAN(Stage.PENANDATANGANAN_PKS, "PKS bertanda tangan", "Signed PKS"),
    RENCANA_KERJA(Stage.PELAKSANAAN, "Rencana kerja", "Work plan"),
    BERITA_ACARA(Stage.PELAKSANAAN, "Berita acara", "Minutes"),
    FOTO(Stage.PELAKSANAAN, "Foto", "Photo"),
    REGISTER(Stage.PENATAUSAHAAN, "Bukti register", "Proof of filing"),
    LAPORAN(Stage.PELAPORAN, "Laporan", "Report"),
    LAINNYA(Stage.PERSIAPAN, "Dokumen lain", "Other document");

    private final Stage stage;
    private final Text title;

    DocumentKind(Stage stage, String id, String en) {
        this.stage = stage;
        this.title = Text.of(id, en);
    }

    public Stage stage() {
        return stage;
    }

    public Text title() {
        return title;
    }

    /** The kinds that belong to stages a-e, or to f-j. */
    public static List<DocumentKind> of(boolean ofCase) {
        return Stream.of(values())
                .filter(k -> k == LAINNYA || k.stage.ofCase() == ofCase)
                .toList();
    }
}
