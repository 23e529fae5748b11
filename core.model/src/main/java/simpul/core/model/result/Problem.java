package simpul.core.model.result;

import java.util.List;
import simpul.core.model.text.Text;

/**
 * Why something was refused, complete: every finding at once. Becomes an RFC 9457 document or a page.
 *
 * @param detail what happened and what to do, for this occurrence
 * @param findings everything that is wrong; empty when the detail says it all
 * @param retryAfter seconds after which trying again makes sense (HTTP {@code Retry-After}); 0 when waiting does not help
 */
public record Problem(ProblemKind kind, Text detail, List<Finding> findings, int retryAfter) {
    private static final Text NOT_FOUND_DETAIL = Text.of(
            "Alamat atau data ini tidak ada, atau tidak tersedia untuk akun Anda.",
            "This address or data does not exist, or is not available to your account.");

    public Problem {
        findings = List.copyOf(findings);
    }

    public Problem(ProblemKind kind, Text detail, List<Finding> findings) {
        this(kind, detail, findings, 0);
    }

    public static Problem of(ProblemKind kind, Text detail) {
        return new Problem(kind, detail, List.of());
    }

    /** The one answer for all that does not exist for this caller, whatever the reason. */
    public static Problem notFound() {
        return of(ProblemKind.NOT_FOUND, NOT_FOUND_DETAIL);
    }

    /** Refused for the given findings, all shown together. */
    public static Problem invalid(List<Finding> findings) {
        return new Problem(
                ProblemKind.INVALID,
                Text.of(
                        "Perbaiki isian yang ditandai, lalu kirim lagi.",
                        "Correct the marked fields, then send again."),
                findings);
    }

    /** Somebody else changed the subject since it was read. */
    public static Problem stale() {
        return of(
                ProblemKind.STALE,
                Text.of(
                        "Data ini berubah sejak Anda membukanya. Muat ulang, periksa, lalu kirim lagi.",
                        "This has changed since you opened it. Reload, check, then send again."));
    }

    /** Too many attempts; trying again makes sense after the given seconds. */
    public static Problem wait(int seconds) {
        return new Problem(
                ProblemKind.TOO_MANY,
                Text.of(
                        "Terlalu banyak percobaan. Tunggu " + seconds + " detik, lalu coba lagi.",
                        "Too many attempts. Wait " + seconds + " seconds, then try again."),
                List.of(),
                seconds);
    }
}
