package simpul.core.model.result;

import simpul.core.model.text.Text;

/** The kinds of refusal, each with its HTTP status (RFC 9110) and title (RFC 9457). */
public enum ProblemKind {
    MALFORMED(400, "Permintaan tidak dapat dibaca", "The request cannot be read"),
    UNAUTHENTICATED(401, "Silakan masuk", "Please sign in"),
    FORBIDDEN(403, "Bukan wewenang peran Anda", "Not within your role"),
    NOT_FOUND(404, "Tidak ditemukan", "Not found"),
    METHOD(405, "Cara ini tidak tersedia di alamat ini", "This method is not available here"),
    TOO_SLOW(408, "Kiriman terlalu lambat", "The request arrived too slowly"),
    CONFLICT(409, "Bertentangan dengan data yang ada", "In conflict with existing data"),
    STALE(412, "Data sudah diubah orang lain", "Somebody else has changed this"),
    TOO_LARGE(413, "Terlalu besar", "Too large"),
    UNSUPPORTED_TYPE(415, "Jenis berkas atau isi tidak diterima", "This type is not accepted"),
    MISDIRECTED(421, "Alamat server tidak dikenal", "Unknown server name"),
    INVALID(422, "Isian perlu diperbaiki", "The input needs correction"),
    VERSION_REQUIRED(428, "Versi data wajib disebut", "The version must be stated"),
    TOO_MANY(429, "Terlalu sering, tunggu sebentar", "Too many attempts, please wait"),
    UNAVAILABLE(503, "Belum dapat dilayani", "Not available now"),
    STORAGE_FULL(507, "Ruang simpan penuh", "Storage is full");

    private final int status;
    private final Text title;

    ProblemKind(int status, String id, String en) {
        this.status = status;
        this.title = Text.of(id, en);
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** The title people read. */
    public Text title() {
        return title;
    }
}
