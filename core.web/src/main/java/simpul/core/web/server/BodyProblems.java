package simpul.core.web.server;

import java.util.concurrent.TimeoutException;
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

    /** Why reading failed; a limit of the multipart parser arrives as an {@code IllegalStateException}. */
    static Refused refused(Exception failure, long most) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused known) {
                return known;
            }
            if (cause instanceof PacedBody.TooLarge) {
                return new Refused(tooLarge(most));
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
        if (failure instanceof IllegalStateException
                && String.valueOf(failure.getMessage()).contains("max")) {
            return new Refused(tooLarge(most));
        }
        return new Refused(Problem.of(
                ProblemKind.MALFORMED,
                Text.of(
                        "Kiriman terputus atau tidak dapat dibaca. Kirim lagi.",
                        "The request was cut off or cannot be read. Send it again.")));
    }
}
