package simpul.core.modules.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/** Words for what stands in the way of a file in the folder. */
final class Obstacles {
    private static final String FOLDER = "MODULE_FOLDER";

    private Obstacles() {}

    static Diagnosis unreadable(String name, Exception e) {
        return waits(
                name,
                e instanceof AccessDeniedException
                        ? Text.of("Server tidak berhak membacanya.", "The server has no right to read it.")
                        : Text.of("Membacanya gagal: " + e + ".", "Reading it failed: " + e + "."),
                Text.of(
                        "Periksa berkas itu dan izinnya, atau ambil dari folder; dicoba lagi tiap 30 detik.",
                        "Check the file and its permissions, or take it away; it is tried again every 30 seconds."));
    }

    /** @param why what keeps the platform from taking anything just now */
    static Diagnosis notNow(String name, Text why) {
        return waits(
                name,
                why,
                Text.of(
                        "Tidak perlu apa-apa dengan berkasnya: dicoba lagi tiap 30 detik.",
                        "Nothing has to be done with the file: it is tried again every 30 seconds."));
    }

    private static Diagnosis waits(String name, Text why, Text remedy) {
        return new Diagnosis(
                FOLDER,
                name,
                Text.of(
                        "Berkas di folder modul belum dapat diambil.",
                        "A file in the module folder cannot be taken yet."),
                why,
                remedy);
    }

    /** @param gone what was taken away before that one came, which may be meant in its place */
    static Diagnosis runsOn(String name, String gone) {
        return new Diagnosis(
                FOLDER,
                name,
                Text.of(
                        "Modul dari " + gone + " tetap berjalan, meskipun berkasnya diambil dari folder modul.",
                        "The module of " + gone + " runs on, although its file was taken from the module folder."),
                Text.of(
                        "Sesudahnya datang berkas ini, yang ditolak dan mungkin penggantinya.",
                        "After it came this file, which was refused and may be meant in its place."),
                Text.of(
                        "Ganti berkas ini dengan yang benar; atau ambil, dan hapus modul itu di halaman modul.",
                        "Replace this file by a right one; or take it away, and remove that module on the modules page."));
    }

    static Diagnosis notRemoved(String name, Text why) {
        return new Diagnosis(
                FOLDER,
                name,
                Text.of(
                        "Berkas ini diambil dari folder modul, tetapi modulnya belum dihapus.",
                        "This file was taken from the module folder, but its module is not removed yet."),
                why,
                Text.of(
                        "Dicoba lagi tiap 30 detik; modul juga dapat dihapus di halaman modul.",
                        "It is tried again every 30 seconds; a module can be removed on the modules page too."));
    }

    static Diagnosis link(String name) {
        return new Diagnosis(
                "MODULE_LINK",
                name,
                Text.of("Di folder modul ada tautan.", "There is a link in the module folder."),
                Text.of(
                        "Tautan tidak diikuti: isinya dapat berubah tanpa terlihat di folder ini.",
                        "Links are not followed: what they lead to can change without anything changing here."),
                Text.of("Letakkan berkas .jar itu sendiri.", "Lay the .jar file itself there."));
    }

    static Diagnosis closed(String folder, Exception e) {
        return new Diagnosis(
                FOLDER,
                folder,
                Text.of("Folder modul tidak dapat dibaca.", "The module folder cannot be read."),
                e instanceof IOException
                        ? Text.of("Sistem menjawab: " + e + ".", "The system answers: " + e + ".")
                        : Text.same(e + "."),
                Text.of(
                        "Periksa folder itu dan izinnya; memasang lewat halaman modul tetap dapat dilakukan.",
                        "Check the folder and its permissions; installing on the modules page works all the same."));
    }
}
