package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** Stages a to e of a case on its pages, each by the office that takes it. For one thread. */
final class CaseSteps {
    private final Desk desk;
    private final Papers papers;
    private String kase = "";

    CaseSteps(Desk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /** Where the case stands. */
    String address() {
        return kase;
    }

    void draft() {
        desk.onComputer().enter(Walkers.MALUKU).press("Kerja sama").press("Kerja sama baru");
        desk.fill("Mitra 1", "Provinsi Jawa Timur")
                .fill("Judul", Walkers.TITLE)
                .choose("Urusan", "Kelautan dan perikanan")
                .tick("Perikanan")
                .fill("Objek", "Budidaya dan penjualan rumput laut")
                .press("Simpan konsep");
        kase = desk.path();
        assertThat(desk.text()).contains("Konsep disimpan", "Belum dibagikan");
    }

    void prepare() {
        desk.press("Kerangka acuan kerja (KAK) belum ada")
                .fill("Tanggal surat", LocalDate.of(2026, 11, 2))
                .attach(papers.named("kak"))
                .press("Unggah");
        desk.press("Provinsi Maluku belum menyatakan dasar perencanaan")
                .choose("Dasar rencana", "Tercantum dalam RPJMD atau RKPD")
                .fill("Pembiayaan", "APBD")
                .answer("Masyarakat", "Tidak")
                .answer("Biayanya", "Tidak")
                .answer("Sudah dianggarkan", "Ya")
                .press("Simpan");
        desk.press("Catat selesai");
        assertThat(desk.text()).contains("Tahap dicatat selesai");
    }

    void share() {
        desk.confirm("Bagikan ke mitra");
        assertThat(desk.text()).contains("Kerja sama dibagikan");
    }

    void offer() {
        desk.press("Surat penawaran belum ada")
                .fill("Nomor surat", "500/12/2026")
                .fill("Tanggal surat", LocalDate.of(2026, 11, 4))
                .choose("Diterbitkan oleh", "Kepala daerah")
                .attach(papers.named("penawaran"))
                .press("Unggah");
        desk.onPhone();
        desk.enter(Walkers.JATIM);
        assertThat(desk.text()).contains(Walkers.TITLE);
        desk.open(kase);
        desk.press("Surat jawaban dari Provinsi Jawa Timur belum ada")
                .fill("Nomor surat", "120/7/2026")
                .fill("Tanggal surat", LocalDate.of(2026, 11, 10))
                .choose("Diterbitkan oleh", "Kepala daerah")
                .attach(papers.named("jawaban"))
                .press("Unggah");
        desk.press("Catat selesai");
    }

    /** It is the partner's turn once the case is shared: it writes the text of the KB on its phone, then hands over. */
    void draftBase() {
        desk.press("Provinsi Jawa Timur belum menyatakan dasar perencanaan")
                .choose("Dasar rencana", "Tercantum dalam RPJMD atau RKPD")
                .fill("Pembiayaan", "APBD perubahan")
                .answer("Masyarakat", "Tidak")
                .answer("Biayanya", "Ya")
                .answer("Sudah dianggarkan", "Tidak")
                .press("Simpan");
        desk.press("Jangka waktu belum lengkap")
                .fill("Isi naskah", "Para pihak bekerja sama membudidayakan rumput laut.")
                .fill("Mulai berlaku", LocalDate.of(2026, 11, 16))
                .fill("Jangka waktu", "36");
        for (String clause : Walkers.CLAUSES) {
            desk.tick(clause);
        }
        desk.press("Simpan");
        desk.open(kase)
                .press("Rancangan Kesepakatan Bersama belum ada")
                .attach(papers.named("rancangan"))
                .press("Unggah");
        desk.press("Telaah hukum belum diunggah").attach(papers.named("telaah")).press("Unggah");
        desk.confirm("Serahkan giliran");
        assertThat(desk.text()).contains("Giliran menyunting diserahkan ke mitra");
        desk.onComputer();
        desk.enter(Walkers.MALUKU).open(kase).press("Catat selesai");
        assertThat(desk.text()).contains("Tanda tangan kesepakatan");
    }

    void signBase() {
        for (String account : List.of(Walkers.MALUKU, Walkers.JATIM)) {
            desk.enter(account).open(kase).press("Nomor naskah dari");
            desk.fill("Nomor naskah", "119/" + account.length()).press("Simpan");
            desk.under("Tanda tangan per OPD").press("Catat");
            desk.fill("Tanggal tanda tangan", LocalDate.of(2026, 11, 16))
                    .fill("Tempat", "Ambon")
                    .attach(papers.named("kb-" + account))
                    .press("Simpan");
        }
        desk.open(kase).press("Catat selesai");
    }

    void council() {
        desk.press("DPRD Provinsi Jawa Timur perlu menyetujui")
                .fill("Permohonan diterima DPRD", LocalDate.of(2026, 11, 17))
                .answer("Keputusan", "Disetujui")
                .fill("Tanggal keputusan", LocalDate.of(2026, 11, 18))
                .fill("Nomor surat atau keputusan", "170/9/2026")
                .press("Simpan");
        desk.press("Catat selesai");
        assertThat(desk.text()).contains("belum ada PKS");
    }
}
