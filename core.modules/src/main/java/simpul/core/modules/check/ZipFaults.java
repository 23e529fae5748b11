package simpul.core.modules.check;

import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** What people read about a file that is not a proper jar. Writes into one report. */
final class ZipFaults {
    private static final Text COPY_AGAIN = Text.of(
            "Salin atau unduh berkasnya sekali lagi; bila tetap sama, minta berkas baru kepada pembuatnya.",
            "Copy or download the file again; if nothing changes, ask its vendor for a new one.");
    private static final Text BUILD_AGAIN = Text.of(
            "Minta pembuatnya mengemas ulang dengan alat pembangunan biasa.",
            "Ask its vendor to pack it again with an ordinary build tool.");

    private final Report report;

    ZipFaults(Report report) {
        this.report = report;
    }

    void notZip(String file) {
        report.fault(
                "MODULE_NOT_ZIP",
                file,
                Text.of("Berkas ini bukan jar.", "This file is not a jar."),
                Text.of(
                        "Isinya tidak berawal atau berakhir seperti berkas ZIP.",
                        "It neither begins nor ends like a ZIP file."),
                Text.of("Pilih berkas modul yang benar (*.jar).", "Choose the module's file (*.jar)."));
    }

    void unreadable(String file, String cause) {
        report.fault(
                "MODULE_UNREADABLE",
                file,
                Text.of("Berkas tidak dapat dibaca.", "The file cannot be read."),
                Text.same(cause),
                Text.of(
                        "Periksa nama berkas dan hak bacanya.",
                        "Check the name of the file and whether it may be read."));
    }

    void damaged(String subject, String id, String en) {
        report.fault(
                "MODULE_DAMAGED",
                subject,
                Text.of("Berkas terpotong atau rusak.", "The file is truncated or damaged."),
                Text.of(id, en),
                COPY_AGAIN);
    }

    void bomb(String subject, String id, String en) {
        report.fault(
                "MODULE_TOO_LARGE",
                subject,
                Text.of(
                        "Berkas, atau isinya setelah dibuka, terlalu besar.",
                        "The file, or what it becomes when unpacked, is too large."),
                Text.of(id, en),
                Text.of(
                        "Minta pembuatnya mengeluarkan data besar dari modul.",
                        "Ask its vendor to take large data out of the module."));
    }

    void mismatch(String subject, String id, String en) {
        report.fault(
                "MODULE_ENTRY_MISMATCH",
                subject,
                Text.of(
                        "Daftar isi berkas tidak cocok dengan isinya.",
                        "The file's table of contents does not match its contents."),
                Text.of(id, en),
                BUILD_AGAIN);
    }

    void twice(String name) {
        report.fault(
                "MODULE_ENTRY_TWICE",
                name,
                Text.of("Satu nama dipakai dua kali di dalam jar.", "One name is used twice in the jar."),
                Text.of(
                        "Program yang berbeda akan membaca isi yang berbeda, sehingga yang diperiksa bukan yang dijalankan.",
                        "Different programs would read different contents, so what is checked is not what runs."),
                BUILD_AGAIN);
    }

    void escapes(String name) {
        report.fault(
                "MODULE_ENTRY_ESCAPES",
                name,
                Text.of("Sebuah nama menunjuk ke luar jar.", "A name points outside the jar."),
                Text.of(
                        "Nama tidak boleh berawal dengan /, memuat .., garis miring terbalik, titik dua, atau tanda kendali.",
                        "A name must not begin with /, or hold .., a backslash, a colon or a control character."),
                BUILD_AGAIN);
    }
}
