package simpul.core.web.server;

import java.util.List;
import java.util.concurrent.TimeoutException;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.http.Refused;

/** Says in plain words why a body could not be read. Stateless. */
final class BodyProblems {
    private BodyProblems() {}

    static Problem tooLarge(long most) {
        String limit = most >= 1024 * 1024 ? most / (1024 * 1024) + " MB" : most / 1024 + " KB";
        return Problem.of(
                ProblemKind.TOO_LARGE,
                Text.of(
                        "Kiriman melebihi " + limit + ". Perkecil berkas atau bagi menjadi beberapa.",
                        "The request is larger than " + limit + ". Make the file smaller or split it."));
    }

    /** A text that is not what all our texts are. */
    static Problem notUtf8(String field) {
        return new Problem(
                ProblemKind.MALFORMED,
                Text.of("Kirim teks sebagai UTF-8.", "Send texts as UTF-8."),
                List.of(Finding.blocking(
                        "NOT_UTF_8", field, Text.of("Isian ini bukan UTF-8.", "This field is not UTF-8."))));
    }

    /** What came could not be put down here. */
    static Problem noRoom() {
        return Problem.of(
                ProblemKind.STORAGE_FULL,
                Text.of(
                        "Disk server penuh, berkas tidak diterima. Hubungi administrator, lalu unggah lagi.",
                        "The server's disk is full, the file was not taken. Tell the administrator, then upload again."));
    }

    /** Limits of the multipart parser other than that of its files. */
    private static Problem tooMany() {
        return Problem.of(
                ProblemKind.TOO_LARGE,
                Text.of(
                        "Kiriman berisi terlalu banyak bagian, atau kepala bagian terlalu panjang.",
                        "The request has too many parts, or too long headers of a part."));
    }

    /** Why reading failed. */
    static Refused refused(Exception failure, long most) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused known) {
                return known;
            }
            if (cause instanceof PacedBody.TooLarge) {
                return new Refused(tooLarge(most));
            }
            if (cause instanceof IllegalStateException
                    && String.valueOf(cause.getMessage()).contains("max")) {
                return new Refused(tooMany());
            }
            if (cause instanceof TimeoutException) {
                return new Refused(
                        Problem.of(
                                ProblemKind.TOO_SLOW,
                                Text.of(
                                        "Kiriman terlalu lambat dan dihentikan. Periksa sambungan, lalu kirim lagi.",
                                        "The request arrived too slowly and was stopped. Check the connection, then send again.")));
            }
        }
        return new Refused(Problem.of(
                ProblemKind.MALFORMED,
                Text.of(
                        "Kiriman terputus atau tidak dapat dibaca. Kirim lagi.",
                        "The request was cut off or cannot be read. Send it again.")));
    }
}
