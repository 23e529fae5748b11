package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Seconds;
import simpul.core.modules.seal.Sealing;

/** What people read about deployments. Stateless. */
final class Words {
    private static final Text AGAIN =
            Text.of("Coba lagi setelah sebabnya diatasi.", "Try again when its cause is mended.");

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private Words() {}

    static String subject(ModuleFile file) {
        return file.bundle() + " " + file.version();
    }

    /** Says in the log what nobody waits to be told. */
    static void log(List<Diagnosis> faults) {
        faults.forEach(f -> LOG.warn(
                "{} {}: {} ({})", f.code(), f.subject(), f.what().en(), f.why().en()));
    }

    static final String BUSY = "MODULE_BUSY";

    /** @param first the deployment that changes the sector now, and what the ledger says of it */
    static Diagnosis busy(String sector, String first, Optional<Deployment> known) {
        return new Diagnosis(
                BUSY,
                sector,
                busyNow(),
                firstOne(first, known),
                Text.of("Tunggu sampai selesai, lalu ulangi.", "Wait for its end, then repeat."));
    }

    static Text busyNow() {
        return Text.of("Sektor ini sedang diganti.", "This sector is being changed already.");
    }

    /** A start of the server has not come to its end with the sector; see {@link #growing}. */
    static Diagnosis preparing(String sector) {
        return new Diagnosis(
                BUSY,
                sector,
                Text.of(
                        "Sektor ini masih disiapkan sejak server mulai.",
                        "This sector is still being prepared since the start of the server."),
                Text.of("Tempat untuk catatannya belum selesai dibuat.", "Room for its records is not made yet."),
                Text.of(
                        "Tunggu; halaman modul menunjukkan kapan sektor ini berjalan. Lalu ulangi.",
                        "Wait; the modules page shows when the sector runs. Then repeat."));
    }

    static Text sentences(Text first, Text second) {
        return Text.of(first.id() + " " + second.id(), first.en() + " " + second.en());
    }

    /** @param first the deployment that brings a module of that name in now */
    static Diagnosis busyName(String bundle, String first, Optional<Deployment> known) {
        return new Diagnosis(
                BUSY,
                bundle,
                Text.of("Modul dengan nama ini sedang dipasang.", "A module of this name is being installed already."),
                firstOne(first, known),
                Text.of("Tunggu sampai selesai, lalu ulangi.", "Wait for its end, then repeat."));
    }

    /** Which deployment has not ended. */
    static Text firstOne(String first, Optional<Deployment> known) {
        Text what = known.map(Words::named).orElse(Text.of("Pekerjaan", "A deployment"));
        return Text.of(
                what.id() + " belum selesai (pekerjaan " + first + ").",
                what.en() + " has not ended (deployment " + first + ").");
    }

    private static Text named(Deployment d) {
        String version = d.version().isEmpty() ? "" : " " + d.version();
        return Text.of(
                d.kind().label().id() + version + ", diminta oleh " + d.by().id() + ",",
                d.kind().label().en() + version + ", asked for by " + d.by().en() + ",");
    }

    static Diagnosis unreadable(String name, String cause) {
        return new Diagnosis(
                "MODULE_UNREADABLE",
                name,
                Text.of("Berkas modul tidak dapat dibaca.", "The module's file cannot be read."),
                Text.same(cause),
                AGAIN);
    }

    static Diagnosis notKept(Problem problem, String subject) {
        return new Diagnosis(
                "MODULE_NOT_KEPT",
                subject,
                Text.of(
                        "Penggantian tidak dapat dicatat, jadi tidak dilakukan.",
                        "The change could not be kept, so it was not made."),
                problem.detail(),
                AGAIN);
    }

    static Diagnosis platform(String subject, Throwable thrown) {
        return new Diagnosis(
                "MODULE_PLATFORM",
                subject,
                Text.of("Simpul sendiri gagal di tengah pekerjaan ini.", "Simpul itself failed in the middle of this."),
                Text.same(String.valueOf(thrown)),
                Text.of("Sampaikan pesan ini kepada pengembang Simpul.", "Give this message to Simpul's developers."));
    }

    static Diagnosis probation(String subject, long failed, long requests) {
        return new Diagnosis(
                "MODULE_PROBATION",
                subject,
                Text.of("Versi baru gagal pada masa pengawasan.", "The new version failed on probation."),
                Text.of(
                        failed + " dari " + requests + " permintaannya gagal; versi sebelumnya dipakai lagi.",
                        failed + " of its " + requests + " requests failed; the former version is back."),
                Text.of("Mintalah versi yang diperbaiki.", "Ask for a corrected version."));
    }

    /** People have the former version again, and the ledger does not know it yet. */
    static Diagnosis returnLate(String subject, Text cause) {
        return new Diagnosis(
                NOT_RETURNED,
                subject,
                Text.of(
                        "Kembali ke versi sebelumnya belum dapat dicatat.",
                        "The return to the former version could not be kept yet."),
                cause,
                Text.of(
                        "Versi sebelumnya sudah dipakai lagi. Atasi sebabnya; Simpul mencatatnya begitu bisa, selambatnya"
                                + " saat server mulai lagi.",
                        "The former version is back already. Mend the cause; Simpul keeps it as soon as it can, at the"
                                + " latest when the server starts again."));
    }

    /** What was decided holds, and the ledger does not know yet that it is through. */
    static Diagnosis endLate(String subject, Text cause) {
        return new Diagnosis(
                "MODULE_NOT_ENDED",
                subject,
                Text.of("Akhir pekerjaan ini belum dapat dicatat.", "The end of this could not be kept yet."),
                cause,
                Text.of(
                        "Perubahannya sudah berlaku. Atasi sebabnya; Simpul mencatatnya begitu bisa.",
                        "The change holds already. Mend the cause; Simpul keeps it as soon as it can."));
    }

    /** The connection to the database broke while a switch was kept. */
    static Diagnosis undecided(String subject, Text cause) {
        return new Diagnosis(
                "MODULE_UNDECIDED",
                subject,
                Text.of(
                        "Belum diketahui apakah penggantian ini tercatat.",
                        "It is not known yet whether this change was kept."),
                cause,
                Text.of(
                        "Sampai itu diketahui, yang berjalan tetap berjalan. Atasi sebabnya; Simpul lalu melanjutkan atau"
                                + " mengakhirinya sendiri.",
                        "What runs goes on until that is known. Mend the cause; Simpul then goes on with it or ends it"
                                + " by itself."));
    }

    /** The version that failed stays, because the former one does not fit any more. */
    static Diagnosis noReturn(String subject, Text cause) {
        return new Diagnosis(
                NOT_RETURNED,
                subject,
                Text.of(
                        "Versi baru gagal pada masa pengawasan, tetapi versi sebelumnya tidak dapat dipakai lagi.",
                        "The new version failed on probation, but the former one cannot be used again."),
                cause,
                Text.of(
                        "Pasang versi yang diperbaiki, atau hentikan modul ini.",
                        "Install a corrected version, or stop this module."));
    }

    private static final String NOT_RETURNED = "MODULE_NOT_RETURNED";

    static Diagnosis interrupted(Deployment d) {
        Text phase = d.last().map(p -> p.phase().label()).orElse(Phase.NOTICE.label());
        return new Diagnosis(
                "MODULE_INTERRUPTED",
                d.sector() + " " + d.version(),
                Text.of("Server berhenti di tengah pekerjaan ini.", "The server ended in the middle of this."),
                Text.of(
                        "Tahap yang terputus: " + phase.id() + ". Versi baik yang terakhir, bila ada, dipakai lagi.",
                        "It was cut off in the step " + phase.en()
                                + ". The last good version, where there is one, is back."),
                Text.of("Ulangi bila masih diperlukan.", "Repeat it if it is still wanted."));
    }

    static final Text NOT_STOPPED = Text.of(
            "Daerah berikut berhak memakai sektor ini. Matikan dahulu di tiap daerah, atau hapus modulnya; catatannya tetap"
                    + " dapat dibaca.",
            "These regions may use this sector. Switch it off in each region first, or remove the module; its records stay"
                    + " readable.");

    static final Text NOT_REMOVED = Text.of(
            "Daerah berikut berhak memakai sektor ini. Catatannya tetap dapat dibaca; pastikan, lalu ulangi dengan konfirmasi.",
            "These regions may use this sector. Its records stay readable; make sure, then repeat and confirm.");

    static Diagnosis stillUsed(String sector, int regions) {
        return new Diagnosis(
                "MODULE_IN_USE",
                sector,
                Text.of(
                        "Berkasnya diambil dari folder modul, tetapi modulnya tetap berjalan.",
                        "Its file was taken from the module folder, but the module runs on."),
                Text.of(
                        regions + " daerah berhak memakai sektor ini.",
                        "Regions that may use this sector: " + regions + "."),
                Text.of(
                        "Jawab di halaman modul: hapus sekarang, atau tetap jalan.",
                        "Answer on the modules page: remove it now, or let it run on."));
    }

    static Diagnosis changed(String subject) {
        return new Diagnosis(
                "MODULE_CHANGED",
                subject,
                Text.of(
                        "Salinan modul di direktori data berubah.",
                        "The module's copy in the data directory has changed."),
                Text.of(
                        "Isinya tidak sesuai dengan sidik jari yang tercatat, atau berkasnya hilang.",
                        "It is not what its recorded hash says, or it is gone."),
                Text.of("Pasang modul ini lagi dari berkas aslinya.", "Install this module again from its own file."));
    }

    static Diagnosis notFormer(String sector) {
        return new Diagnosis(
                "MODULE_NOT_FORMER",
                sector,
                Text.of("Jalan kembali sudah berubah.", "The way back has changed."),
                Text.of(
                        "Sejak diminta, sektor ini sudah beralih ke versi lain, misalnya kembali dengan sendirinya.",
                        "Since this was asked for the sector went to another version, for example back by itself."),
                Text.of(
                        "Lihat versi yang berjalan sekarang; kembali lagi bila masih perlu.",
                        "Look at the version that runs now; go back again if it is still wanted."));
    }

    static Diagnosis late(String subject, Duration most) {
        return new Diagnosis(
                "MODULE_NOT_READY",
                subject,
                Text.of("Modul tidak siap pada waktunya.", "The module was not ready in time."),
                Text.of(
                        "Server tidak menunggunya lebih lama dari "
                                + Seconds.of(most).id() + " saat mulai.",
                        "A start of the server waits no longer than "
                                + Seconds.of(most).en() + " for it."),
                Text.of(
                        "Jalankan lagi dari halaman modul; bila tetap begini, sampaikan kepada pembuatnya.",
                        "Start it again on the modules page; if it stays so, tell its vendor."));
    }

    private static final String SET_ASIDE = "MODULE_SET_ASIDE";

    static Diagnosis aside(String subject, int boots) {
        return new Diagnosis(
                SET_ASIDE,
                subject,
                Text.of("Modul disisihkan.", "The module was set aside."),
                Text.of(
                        boots + " kali berturut-turut server gagal mulai bersamanya.",
                        "It has spoiled " + boots + " starts in a row."),
                Text.of(
                        "Jalankan lagi dari halaman modul, atau pasang versi yang diperbaiki.",
                        "Start it again on the modules page, or install a corrected version."));
    }

    /** The same about a version in whose place the former one runs. */
    static Diagnosis instead(Diagnosis of, String former) {
        return of.code().equals(SET_ASIDE)
                ? new Diagnosis(
                        SET_ASIDE,
                        of.subject(),
                        of.what(),
                        of.why(),
                        Text.of(
                                "Versi sebelumnya, " + former
                                        + ", berjalan sebagai gantinya. Pasang versi yang diperbaiki.",
                                "The former version, " + former + ", runs in its place. Install a corrected version."))
                : of;
    }

    static Diagnosis growing(String subject, Duration most) {
        return new Diagnosis(
                "MODULE_GROWING",
                subject,
                Text.of(
                        "Tempat untuk catatan sektor ini masih disiapkan.",
                        "Room for the records of this sector is still being made."),
                Text.of(
                        "Itu memakan waktu lebih dari " + Seconds.of(most).id() + ", dan server tidak menunggunya.",
                        "It takes more than " + Seconds.of(most).en() + ", for which the server did not wait."),
                Text.of(
                        "Tunggu; sektor ini berjalan dengan sendirinya begitu siap.",
                        "Wait; the sector runs by itself as soon as that is done."));
    }

    static Diagnosis suspected(String subject, int boots) {
        return new Diagnosis(
                SET_ASIDE,
                subject,
                Text.of("Modul disisihkan.", "The module was set aside."),
                Text.of(
                        boots + " kali berturut-turut server berhenti segera setelah mulai, dan modul ini yang terakhir"
                                + " dipasang sebelum itu.",
                        boots + " times in a row the server ended soon after its start, and this module was the last"
                                + " that was deployed before."),
                Text.of(
                        "Pasang versi lain, atau jalankan lagi dari halaman modul bila sebabnya ternyata lain.",
                        "Install another version, or start it again on the modules page if the cause was another."));
    }

    static Diagnosis safeMode(String subject) {
        return new Diagnosis(
                "MODULE_SAFE_MODE",
                subject,
                Text.of("Server dimulai dalam mode aman.", "The server was started in safe mode."),
                Text.of("Tidak ada sektor yang dijalankan.", "No sector is run."),
                Text.of("Jalankan ulang tanpa --safe-mode.", "Start again without --safe-mode."));
    }

    static Text replaces(String before) {
        return Text.of("Menggantikan versi " + before, "Replaces version " + before);
    }

    static final Text FIRST = Text.of("Sektor baru", "A new sector");

    static final Text PASSED = Text.of("Uji mandiri lulus", "It passed its own check");

    static final Text KEPT = Text.of("Berkasnya disimpan untuk kembali", "Its file is kept for the way back");

    static Text signed(ModuleFile file) {
        return file.signer()
                .map(by -> by.equals(Sealing.PLATFORM)
                        ? Text.of("Berasal dari Simpul", "It came with Simpul")
                        : Text.of("Tanda tangan sah: " + by, "Validly signed: " + by))
                .orElse(Text.of("Cocok; tidak ditandatangani", "It fits; not signed"));
    }

    static Text switched(String version) {
        return Text.of("Permintaan baru memakai " + version, "New requests use " + version);
    }

    static Text finished(int inside, boolean drained) {
        return drained
                ? Text.of(
                        inside + " pekerjaan diselesaikan versi lama", inside + " requests finished by the old version")
                : Text.of("Sebagian pekerjaan diputus", "Some requests were cut off");
    }

    static List<Diagnosis> one(Diagnosis diagnosis) {
        return List.of(diagnosis);
    }
}
