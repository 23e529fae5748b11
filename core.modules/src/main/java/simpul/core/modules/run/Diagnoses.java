package simpul.core.modules.run;

import java.time.Duration;
import java.util.List;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Seconds;

/** What operators and vendors read about modules. Stateless. */
final class Diagnoses {
    private static final Text ASK_VENDOR = Text.of(
            "Sampaikan pesan ini kepada pembuat modul. Sektor lain tidak terpengaruh.",
            "Give this message to the module's vendor. Other sectors are not affected.");

    private Diagnoses() {}

    private static Text about(String id, String en, String what) {
        Text called = Called.of(what);
        return Text.of(id + called.id(), en + called.en());
    }

    static Diagnosis failed(String subject, String what, String cause) {
        return new Diagnosis(
                "SECTOR_FAILED",
                subject,
                about("Fungsi sektor gagal: ", "A function of the sector failed: ", what),
                Text.same(cause),
                ASK_VENDOR);
    }

    static Diagnosis timedOut(String subject, String what, Duration deadline, boolean ended) {
        Text after = Seconds.of(deadline);
        return new Diagnosis(
                "SECTOR_TIMEOUT",
                subject,
                about("Fungsi sektor melewati batas waktu: ", "A function of the sector ran out of time: ", what),
                ended
                        ? Text.of(
                                "Belum selesai setelah " + after.id() + ", lalu dihentikan.",
                                "It had not finished after " + after.en() + " and was interrupted.")
                        : Text.of(
                                "Belum selesai setelah " + after.id()
                                        + " dan mengabaikan penghentian; pekerjaannya ditinggalkan.",
                                "It had not finished after " + after.en()
                                        + " and ignored the interrupt; its thread was abandoned."),
                ASK_VENDOR);
    }

    static Diagnosis cutOff(String subject, String what) {
        return new Diagnosis(
                "SECTOR_CUT_OFF",
                subject,
                about(
                        "Permintaan diputus oleh pergantian versi sektor: ",
                        "The request was cut off by the switch of the sector's version: ",
                        what),
                Text.of(
                        "Versi lama menunggunya sampai batas waktu, lalu dilepas.",
                        "The former version waited for it up to its bound and was then let go."),
                Text.of(
                        "Kirim lagi; bila sektornya masih berjalan, versinya yang sekarang menjawab.",
                        "Send it again; if the sector still runs, its present version answers."));
    }

    static Diagnosis breakerOpen(String subject, int abandoned) {
        return new Diagnosis(
                "SECTOR_BREAKER",
                subject,
                Text.of("Modul dihentikan oleh pengaman.", "The module was stopped by the breaker."),
                Text.of(
                        abandoned + " pekerjaannya tidak mau berhenti dan masih memakai prosesor.",
                        abandoned + " of its threads did not end and still use the processor."),
                Text.of(
                        "Jalankan ulang Simpul bila beban tidak turun, dan mintalah versi yang diperbaiki.",
                        "Restart Simpul if the load does not fall, and ask for a corrected version."));
    }

    static Diagnosis notInstalled(String subject, String cause) {
        return new Diagnosis(
                "MODULE_NOT_INSTALLED",
                subject,
                Text.of("Modul tidak dapat dipasang.", "The module cannot be installed."),
                Text.same(cause),
                ASK_VENDOR);
    }

    static Diagnosis changed(String subject) {
        return new Diagnosis(
                "MODULE_CHANGED",
                subject,
                Text.of(
                        "Salinan modul di direktori data berubah.",
                        "The module's copy in the data directory has changed."),
                Text.of(
                        "Sesudah diperiksa isinya bukan lagi yang diperiksa.",
                        "After the check it was no longer what had been checked."),
                Text.of("Pasang modul ini lagi dari berkas aslinya.", "Install this module again from its own file."));
    }

    static Diagnosis notStarted(String subject, String cause) {
        return new Diagnosis(
                "MODULE_NOT_STARTED",
                subject,
                Text.of("Modul gagal saat dimulai.", "The module failed while it was started."),
                Text.same(cause),
                ASK_VENDOR);
    }

    static Diagnosis notReady(String subject, Duration bound) {
        Text within = Seconds.of(bound);
        return new Diagnosis(
                "MODULE_NOT_READY",
                subject,
                Text.of("Modul tidak siap pada waktunya.", "The module was not ready in time."),
                Text.of(
                        "Sektornya tidak tersedia dalam " + within.id() + ".",
                        "It did not offer its sector within " + within.en() + "."),
                ASK_VENDOR);
    }

    static Diagnosis claim(String subject, String claimed, String defined) {
        return new Diagnosis(
                "MODULE_CLAIM_DIFFERS",
                subject,
                Text.of(
                        "Modul mendefinisikan sesuatu yang lain dari pernyataan berkasnya.",
                        "The module defines something else than its file claims."),
                Text.of(
                        "Berkas menyatakan " + claimed + ", definisinya " + defined + ".",
                        "The file claims " + claimed + ", its definition says " + defined + "."),
                ASK_VENDOR);
    }

    static Diagnosis crowded(String subject, long loaded) {
        return new Diagnosis(
                "MODULE_CROWDED",
                subject,
                Text.of(
                        "Terlalu banyak versi sektor ini masih dimuat.",
                        "Too many versions of this sector are still loaded."),
                Text.of(
                        loaded + " versi masih menyelesaikan pekerjaannya atau tidak mau berhenti.",
                        loaded + " versions still finish their requests or do not let themselves be stopped."),
                Text.of(
                        "Tunggu sebentar, lalu ulangi; bila tetap begini, jalankan ulang server.",
                        "Wait a moment, then repeat; if it stays so, restart the server."));
    }

    static Diagnosis noService(String subject) {
        return new Diagnosis(
                "MODULE_NO_SERVICE",
                subject,
                Text.of("Modul tidak menghasilkan sektornya.", "The module did not yield its sector."),
                Text.of(
                        "Komponennya gagal saat diaktifkan; rincian ada di catatan server.",
                        "Its component failed while it was activated; the server's log has details."),
                ASK_VENDOR);
    }

    static Diagnosis twice(String subject, String sector) {
        return new Diagnosis(
                "MODULE_TWICE",
                subject,
                Text.of(
                        "Sektor '" + sector + "' sudah dijalankan modul lain.",
                        "The sector '" + sector + "' is already run by another module."),
                Text.of("Dua berkas memuat sektor yang sama.", "Two files hold the same sector."),
                Text.of("Hapus salah satunya, lalu jalankan ulang.", "Remove one of them, then restart."));
    }

    static Diagnosis untrusted(String subject, String id, String en) {
        return new Diagnosis(
                "MODULE_UNTRUSTED",
                subject,
                Text.of("Berkas modul tidak dipercaya.", "The module's file is not trusted."),
                Text.of(id, en),
                Text.of(
                        "Pasang ulang distribusi Simpul yang utuh, atau hapus berkas itu.",
                        "Install the complete Simpul distribution again, or remove that file."));
    }

    /** Every finding about a definition as a diagnosis of its own. */
    static List<Diagnosis> refused(String subject, Problem problem) {
        if (problem.findings().isEmpty()) {
            return List.of(
                    new Diagnosis("MODULE_REFUSED", subject, problem.kind().title(), problem.detail(), ASK_VENDOR));
        }
        return problem.findings().stream()
                .map(f -> new Diagnosis(
                        f.code(),
                        subject + (f.field().isEmpty() ? "" : ", " + f.field()),
                        f.message(),
                        Text.of("Definisi sektor tidak dapat diterima.", "The sector's definition cannot be accepted."),
                        ASK_VENDOR))
                .toList();
    }
}
