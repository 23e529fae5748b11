package simpul.core.model.access;

import simpul.core.model.text.Text;

/** Everything that access is decided for. {@code docs/permissions.md} is generated from role x action x stage. */
public enum Action {
    CASE_READ("Membaca kerja sama", "Read a case"),
    CASE_DRAFT("Membuat konsep kerja sama", "Draft a case"),
    CASE_EDIT("Mengubah data kerja sama", "Edit a case"),
    CASE_SHARE("Membagikan ke mitra", "Share with the partner"),
    CASE_STEP("Memindahkan tahap", "Take a stage step"),
    STEP_OVERRIDE(
            "Melanjutkan tahap meski aturan sektor belum diputus",
            "Take a stage step though a sector's rule is undecided"),
    CASE_CONFIRM("Mengonfirmasi catatan mitra", "Confirm what the partner recorded"),
    LEGACY_RECORD("Mencatat data lama", "Record legacy data"),
    DOCUMENT_ADD("Mengunggah dokumen", "Upload a document"),
    SIGNATURE_RECORD("Mencatat tanda tangan", "Record a signature"),
    DPRD_DECIDE("Mencatat persetujuan DPRD", "Record the DPRD's decision"),
    COMMITMENT_EDIT("Mengubah komitmen", "Edit commitments"),
    ACTIVITY_EDIT("Mencatat kegiatan", "Record activities"),
    ROUND_FILL("Mengisi evaluasi", "Fill in an evaluation"),
    ROUND_ACCEPT("Menerima atau mengembalikan evaluasi", "Accept or return an evaluation"),
    ROUND_CLOSE("Menutup evaluasi dengan keputusan", "Close an evaluation with a verdict"),
    ROUND_REPLY("Menanggapi peringatan hanya di atas kertas", "Reply to a paper-only alarm"),
    RECORD_READ("Membaca catatan sektor", "Read sector records"),
    RECORD_WRITE("Menulis catatan sektor", "Write sector records"),
    RECORD_OVERRIDE(
            "Menyimpan catatan meski aturan sektor belum diputus", "Keep a record though a sector's rule is undecided"),
    TRIAL_GRANT("Memberi uji coba sektor", "Grant a sector trial"),
    AGENCY_EDIT("Mengelola OPD dan mitra", "Manage agencies and partners"),
    ACCOUNT_EDIT("Mengelola akun dan jabatan", "Manage accounts and posts"),
    PARAMETER_EDIT("Mengubah parameter", "Change parameters"),
    MODULE_READ("Melihat modul", "See modules"),
    MODULE_CHANGE("Mengganti modul", "Change modules"),
    AUDIT_READ("Membaca jejak audit", "Read the audit trail");

    private final Text label;

    Action(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
