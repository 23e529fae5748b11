package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** Stages f to j of a PKS on its pages, each by the office that takes it. For one thread. */
final class DocumentSteps {
    private final Desk desk;
    private final Papers papers;
    private String pks = "";

    DocumentSteps(Desk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /** Where the PKS stands. */
    String address() {
        return pks;
    }

    void draft(String kase) {
        desk.enter(Walkers.DKP_MALUKU).open(kase).press("Susun PKS");
        desk.fill("Judul", "PKS " + Walkers.TITLE)
                .fill("Isi naskah", "Para pihak membina seratus pembudidaya.")
                .fill("Mulai berlaku", LocalDate.of(2026, 11, 20))
                .fill("Jangka waktu", "24")
                .fill("Komitmen, satu per baris", "Bibit bagi 100 pembudidaya\nPelatihan pascapanen\nGudang kering");
        for (String clause : Walkers.CLAUSES) {
            desk.tick(clause);
        }
        desk.tick("Hak dan kewajiban").tick("Sanksi").press("Simpan konsep");
        pks = desk.path();
        desk.press("Ubah komitmen").under("Komitmen 1");
        desk.fill("Tenggat", LocalDate.of(2026, 12, 31)).fill("Target", "100").fill("Satuan", "pembudidaya");
        desk.under("Komitmen 2")
                .choose("Pihak yang berjanji", "Provinsi Jawa Timur")
                .anywhere()
                .press("Simpan");
        assertThat(desk.text()).contains("Bibit bagi 100 pembudidaya", "31 Des 2026");
    }

    /** The sekretariat shares it; the partner reads it on its phone, changes the text and gives the turn back. */
    void share() {
        desk.enter(Walkers.MALUKU)
                .open(pks)
                .press("Rancangan PKS belum ada")
                .attach(papers.named("pks"))
                .press("Unggah");
        desk.confirm("Bagikan ke mitra");
        desk.onPhone();
        desk.enter(Walkers.JATIM).open(pks).press("Ubah naskah");
        desk.fill("Isi naskah", "Para pihak membina seratus pembudidaya di Seram dan Madura.")
                .press("Simpan");
        desk.confirm("Serahkan giliran");
        desk.onComputer();
        desk.enter(Walkers.MALUKU).open(pks);
        assertThat(desk.text()).contains("Seram dan Madura");
        desk.press("Catat selesai");
        assertThat(desk.text()).contains("Menunggu 2 tanda tangan");
    }

    void sign() {
        for (String account : List.of(Walkers.DKP_MALUKU, Walkers.DKP_JATIM)) {
            desk.onPhone();
            desk.enter(account).open("/tugas");
            desk.press("Catat tanda tangan: PKS " + Walkers.TITLE)
                    .under("Tanda tangan per OPD")
                    .press("Catat");
            desk.fill("Tanggal tanda tangan", LocalDate.of(2026, 11, 20))
                    .fill("Tempat", "Ambon")
                    .fill("Nomor surat kuasa", "SK/" + account.length())
                    .fill("Tanggal surat kuasa", LocalDate.of(2026, 11, 19))
                    .tick("Surat kuasa menyebut objek")
                    .attach(papers.named("pks-" + account))
                    .press("Simpan");
        }
        desk.onComputer();
        for (String account : List.of(Walkers.MALUKU, Walkers.JATIM)) {
            desk.enter(account).open(pks).press("Isi nomor");
            desk.fill("Nomor naskah", "PKS/" + account.length()).press("Simpan");
        }
        desk.open(pks).press("Catat selesai");
        assertThat(desk.text()).contains("Berjalan");
    }

    void record() {
        desk.enter(Walkers.DKP_MALUKU)
                .open(pks)
                .press("Rencana kerja belum ada")
                .attach(papers.named("rencana"))
                .press("Unggah");
        desk.press("Catat selesai");
        desk.enter(Walkers.MALUKU)
                .open(pks)
                .press("Bukti register belum diunggah")
                .attach(papers.named("register"))
                .press("Unggah");
        desk.press("Catat selesai");
        assertThat(desk.text()).contains("Laporan belum ada");
    }

    void report() {
        desk.enter(Walkers.DKP_MALUKU)
                .open(pks)
                .press("Laporan belum ada")
                .attach(papers.named("laporan"))
                .press("Unggah");
        desk.press("Catat selesai");
    }
}
